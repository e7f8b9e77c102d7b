import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

const FILE = `
  id pieceCount unreadPieceCount latestPiece { number }
  agent { id matricule birthName usualName givenNames }
  employer { shortName } engagements { status startsOn endsOn } contact { name }
  careerAsOf { step grade jobTitle orgUnitName } before: careerAsOf(date: "2023-01-01") { step }
  timeline { kind effectiveOn summary changes { attribute before after } piece { number } }
  headings { code label pieces { id number title opened retention registeredByName registeredAt downloadPath
    documentType { code label headingLabel } sensitivity byteSize mediaType pageCount } }
  readingGround { role label validUntil legalBasis text }`;
export const MY_FILE = `{ myFile { ${FILE} } }`;
export const AGENT_FILE = `query ($agentId: ID!) { agentFile(agentId: $agentId) { ${FILE} } }`;
export const PIECE = 'query ($id: ID!) { filePiece(id: $id) { number title retention agent { usualName } } }';
export const ACCESSES = `{ myFileAccesses { totalCount edges { node {
  at actorName actorRole operation ground pieceNumber pieceTitle mine } } } }`;

export interface Piece {
  readonly id: string;
  readonly number: number;
  readonly opened: boolean;
}
export interface File {
  readonly pieceCount: number;
  readonly unreadPieceCount: number;
  readonly headings: readonly { readonly code: string; readonly pieces: readonly Piece[] }[];
}
export interface Access {
  readonly operation: string;
  readonly mine: boolean;
}

/** The code of an answer's first error. */
export function codeOf({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }): unknown {
  return errors?.[0]?.extensions['code'];
}

/** What the portal asks about files, as somebody. */
export class PortalQueries {
  constructor(private readonly database: TestDatabase) {}

  async myFile(actor: Actor): Promise<File> {
    const { data, errors } = await this.database.execute<{ myFile: File }>(actor, MY_FILE);
    expect(errors).toBeUndefined();
    return data?.myFile as File;
  }

  async myAccesses(actor: Actor): Promise<Access[]> {
    const { data } = await this.database.execute<{ myFileAccesses: { edges: { node: Access }[] } }>(
      actor,
      ACCESSES,
    );
    return data?.myFileAccesses.edges.map(({ node }) => node) ?? [];
  }

  agentFile(actor: Actor | null, agentId: string) {
    return this.database.execute<{ agentFile: File | null }>(actor, AGENT_FILE, { agentId });
  }

  filePiece(actor: Actor | null, id: string) {
    return this.database.execute<{ filePiece: Piece | null }>(actor, PIECE, { id });
  }

  async pieceId(holder: Actor, number: number): Promise<string> {
    const pieces = (await this.myFile(holder)).headings.flatMap((heading) => heading.pieces);
    return pieces.find((piece) => piece.number === number)?.id ?? '';
  }

  /** How many statements an operation takes, besides the transaction's own. */
  async countStatements(operation: () => Promise<unknown>): Promise<number> {
    this.database.queries.length = 0;
    await operation();
    return this.database.statements.length;
  }
}
