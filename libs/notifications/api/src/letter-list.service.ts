import { type CivilStatus, displayName, habilitationParameters } from '@jalon/identity/api';
import {
  badUserInput,
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  isUuid,
  notFound,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { referenceOf } from './letter-words.service';
import { LETTERS, LETTERS_BY_ID, OVERVIEW } from './letter.sql';
import type { LetterOverview, LetterView } from './letter.types';
import { type ActorsHabilitation, authorize } from './policy';
import type { LetterState } from './vocabulary';

export interface LetterPage {
  /** Every state when null. */
  readonly state: LetterState | null;
  readonly first: number;
  readonly after: string | null;
}

type Named = Pick<CivilStatus, 'givenNames' | 'usualName'>;
type Row = Omit<LetterView, 'reference' | 'agentName' | 'createdAt'> & Named & { readonly createdAt: string };
type Page = [{ total: number; habilitations: readonly ActorsHabilitation[]; letters: readonly Row[] }];

/** The letters of the agents the actor manages, newest first, in one statement. */
export async function letters(
  ctx: RequestContext,
  { state, first, after }: LetterPage,
): Promise<Connection<LetterView>> {
  const size = checkPageSize(first);
  const [at, id] = after ? decodeInstantCursor(after) : [null, null];
  const [page] = await ctx.db.query<Page>(LETTERS, [...habilitationParameters(ctx), state, at, id, size + 1]);
  authorize(ctx, 'deliver', page);
  const { edges, ...rest } = toConnection(page.letters, size, page.total, (row) => [row.createdAt, row.id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toLetter(node) })) };
}

/** What waits for whoever hands letters over. */
export async function letterOverview(ctx: RequestContext): Promise<LetterOverview> {
  const [row] = await ctx.db.query<[LetterOverview & { habilitations: readonly ActorsHabilitation[] }]>(
    OVERVIEW,
    habilitationParameters(ctx),
  );
  authorize(ctx, 'deliver', row);
  return { ...row, sendsMail: ctx.services.mails !== undefined };
}

/** A letter that the actor may hand over. */
export type ReachedLetter = LetterView & { readonly fileId: string | null };
type ReachedRow = Row & { readonly fileId: string | null; readonly habilitations: ActorsHabilitation[] };

/** As many as a page shows, and as one PDF bears. */
export const MOST_LETTERS = 100;

/** @throws NOT_FOUND when one is unknown or another employer's, FORBIDDEN when one is of an agent not managed. */
export async function reachLetters(ctx: RequestContext, ids: readonly string[]): Promise<ReachedLetter[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MOST_LETTERS) {
    throw badUserInput(`Choose from 1 to ${MOST_LETTERS} letters.`);
  }
  const parameters = habilitationParameters(ctx);
  if (!wanted.every(isUuid)) throw notFound();
  const rows = await ctx.db.query<ReachedRow[]>(LETTERS_BY_ID, [...parameters, wanted]);
  if (rows.length < wanted.length) throw notFound();
  for (const row of rows) authorize(ctx, 'deliver', row);
  return rows.map((row) => ({ ...toLetter(row), fileId: row.fileId }));
}

function toLetter(row: Row): LetterView {
  const { id, kind, matricule, cause, state, deliveredOn, history } = row;
  return {
    id,
    kind,
    reference: referenceOf(id),
    agentName: displayName(row),
    matricule,
    cause,
    state,
    createdAt: new Date(row.createdAt),
    deliveredOn,
    history,
  };
}
