import { habilitationGround, HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { definePolicy, type Ground, holderGround } from '@jalon/shared/api';

/** A habilitation of the actor, in force today, whose population the agent concerned belongs to. */
export interface CoveringHabilitation {
  readonly id: string;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  /** Codes of the nomenclature, one by one: nothing else is covered, the sensitive ones least of all. */
  readonly documentTypes: readonly string[];
  readonly validUntil: string;
  readonly legalBasis: string;
  /** Absent or null for who holds it. */
  readonly delegation?: ReceivedDelegation | null;
}

/** An agent's file, as the actor reaches it. */
export interface ReachedFile {
  readonly agentId: string;
  readonly habilitations: readonly CoveringHabilitation[];
}

/** A piece of it, or one about to be filed. */
export interface ReachedPiece extends ReachedFile {
  readonly documentTypeCode: string;
}

const { COLLECTION, CONSULTATION, MANAGE_PEOPLE } = HabilitationOperation;

/** Who may do what in the personnel file. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('personnel-file', {
  /** The holder at any time, without giving a reason; anyone else by a habilitation to read at least one type. */
  readFile: (actor, file: ReachedFile) =>
    holderGround(actor, file.agentId) ?? habilitated(file, readsSomething),

  /** A copy of it: whoever reads it, for the pieces they read. */
  bundleFile: (actor, file: ReachedFile) =>
    holderGround(actor, file.agentId) ?? habilitated(file, readsSomething),

  /** The holder; anyone else by a habilitation that names the piece's type. */
  readPiece: (actor, piece: ReachedPiece) =>
    holderGround(actor, piece.agentId) ?? openingGround(piece.habilitations, piece.documentTypeCode),

  /** Who opened the file: its holder, and nobody else. */
  readAccesses: (actor, file: Pick<ReachedFile, 'agentId'>) => holderGround(actor, file.agentId),

  /** Opening a file comes with the agent, or with the first piece. */
  openFile: (_actor, file: ReachedFile) =>
    habilitated(
      file,
      ({ operations }) => operations.includes(MANAGE_PEOPLE) || operations.includes(COLLECTION),
    ),

  /** Sending documents to be filed: a habilitation to file at least one type. */
  depositPieces: (_actor, file: ReachedFile) => habilitated(file, filesSomething),

  /** Filing is never the holder's own act: somebody answers for it. */
  registerPiece: (_actor, piece: ReachedPiece) =>
    habilitated(piece, (one) => allows(one, COLLECTION, piece.documentTypeCode)),
});

function habilitated(
  { habilitations }: Pick<ReachedFile, 'habilitations'>,
  isEnough: (habilitation: CoveringHabilitation) => boolean,
): Ground | null {
  return habilitationGround(habilitations, isEnough);
}

/** What opens the pieces of a type to somebody else than the holder, as it is traced; null when nothing does. */
export function openingGround(
  habilitations: readonly CoveringHabilitation[],
  documentTypeCode: string,
): Ground | null {
  return habilitated({ habilitations }, (one) => allows(one, CONSULTATION, documentTypeCode));
}

/** Whether a habilitation names this operation on this type. */
export function allows(
  { operations, documentTypes }: CoveringHabilitation,
  operation: HabilitationOperation,
  documentTypeCode: string,
): boolean {
  return operations.includes(operation) && documentTypes.includes(documentTypeCode);
}

function filesSomething({ operations, documentTypes }: CoveringHabilitation): boolean {
  return operations.includes(COLLECTION) && documentTypes.length > 0;
}

function readsSomething({ operations, documentTypes }: CoveringHabilitation): boolean {
  return operations.includes(CONSULTATION) && documentTypes.length > 0;
}
