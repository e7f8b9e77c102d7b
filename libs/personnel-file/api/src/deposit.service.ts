import { takeUpload, type Taking } from '@jalon/documents/api';
import { Agent, HabilitationOperation } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { badUserInput, isUuid, type RequestContext, type UserError } from '@jalon/shared/api';
import { PIECE_PURPOSE } from './deposit-purpose';
import { depositFault, depositFaults, MOST_PIECES } from './deposit.rules';
import type {
  DepositedPieceInput,
  FiledPiece,
  FilePiecesInput,
  FilePiecesPayload,
  PieceDeposit,
} from './deposit.types';
import { DocumentType } from './document-type.entity';
import { FilePiece } from './file-piece.entity';
import { openPersonnelFile, reachAgent, type ReachedAgent, registerStoredPiece } from './filing.service';
import { PersonnelFile } from './personnel-file.entity';
import { PIECE_FILED } from './piece-filed.notice';
import { allows, authorize } from './policy';

/** What may be filed for an agent: null when they are unknown or another employer's. */
export async function pieceDeposit(ctx: RequestContext, agentId: string): Promise<PieceDeposit | null> {
  const { employerId } = ctx.signedIn;
  const agent = isUuid(agentId) ? await ctx.db.findOneBy(Agent, { employerId, id: agentId }) : null;
  if (!agent) return null;
  const reached = await reachAgent(ctx, agentId);
  authorize(ctx, 'depositPieces', { ...reached, agentId });
  const types = await ctx.db.find(DocumentType, { where: { enabled: true }, order: { code: 'ASC' } });
  const file = await ctx.db.findOneBy(PersonnelFile, { employerId, agentId });
  return {
    agent,
    documentTypes: types.filter(({ code }) => mayFile(reached, code)),
    nextNumber: (file?.lastNumber ?? 0) + 1,
  };
}

/**
 * Files what was sent for an agent, all of it or nothing, in the order given. Asked again for the same uploads, it
 * gives the pieces they became: the numbers of a file are never given twice.
 */
export async function filePieces(
  ctx: RequestContext,
  { agentId, pieces }: FilePiecesInput,
): Promise<FilePiecesPayload> {
  if (pieces.length === 0 || pieces.length > MOST_PIECES) {
    throw badUserInput(`"pieces": file from 1 to ${MOST_PIECES} of them at once.`);
  }
  if (new Set(pieces.map(({ uploadId }) => uploadId)).size < pieces.length) {
    throw badUserInput('"pieces": name each upload once.');
  }
  const reached = await reachAgent(ctx, agentId);
  authorize(ctx, 'depositPieces', { ...reached, agentId });
  const faults = await descriptionFaultsOf(ctx, pieces);
  if (faults.length > 0) return { userErrors: faults };
  if (reached.fileId === null) await openPersonnelFile(ctx, { agentId, openedOn: ctx.today() });
  return fileAll(ctx, agentId, pieces);
}

async function fileAll(
  ctx: RequestContext,
  agentId: string,
  pieces: readonly DepositedPieceInput[],
): Promise<FilePiecesPayload> {
  const filed: FiledPiece[] = [];
  const userErrors: UserError[] = [];
  const added: string[] = [];
  // One after the other: they are numbered in the order of the list.
  for (const [place, piece] of pieces.entries()) {
    const id = ctx.newId();
    const order = { purpose: PIECE_PURPOSE, subjectId: agentId, takenAs: id };
    const taking = await takeUpload(ctx, piece.uploadId, order);
    if ('fault' in taking) userErrors.push(depositFault(`UPLOAD_${taking.fault}`, place, 'uploadId'));
    else filed.push(await fileOne(ctx, { agentId, piece, id, taking }));
    if ('taken' in taking) added.push(id);
  }
  if (userErrors.length > 0) return { userErrors };
  if (added.length > 0) await tellAgent(ctx, agentId, added);
  return { pieces: filed, userErrors };
}

interface Filing {
  readonly agentId: string;
  readonly piece: DepositedPieceInput;
  readonly id: string;
  readonly taking: Exclude<Taking, { readonly fault: string }>;
}

async function fileOne(ctx: RequestContext, { agentId, piece, id, taking }: Filing): Promise<FiledPiece> {
  const { uploadId, ...description } = piece;
  if ('takenAs' in taking) {
    const { employerId } = ctx;
    const earlier = await ctx.db.findOneByOrFail(FilePiece, { employerId, id: taking.takenAs });
    return { uploadId, id: earlier.id, number: earlier.number, title: earlier.title };
  }
  const { storedFileId, pageCount } = taking.taken;
  const input = { ...description, agentId, pageCount, sourceSystem: 'Jalon' };
  const { number } = await registerStoredPiece(ctx, input, { storedFileId, id });
  return { uploadId, id, number, title: description.title.trim() };
}

async function descriptionFaultsOf(
  ctx: RequestContext,
  pieces: readonly DepositedPieceInput[],
): Promise<UserError[]> {
  const types = new Map((await ctx.db.find(DocumentType)).map((type) => [type.code, type]));
  const today = ctx.today();
  return pieces.flatMap((piece, place) =>
    depositFaults(piece, place, { type: types.get(piece.documentType), today }),
  );
}

/** Whoever the file is about learns that it grew, and reads what by opening it: the piece itself when it is alone. */
async function tellAgent(ctx: RequestContext, agentId: string, pieceIds: readonly string[]): Promise<void> {
  const { employerId } = ctx;
  const { personId: to } = await ctx.db.findOneByOrFail(Agent, { employerId, id: agentId });
  const path = pieceIds.length === 1 ? `/mon-dossier/pieces/${pieceIds[0]}` : '/mon-dossier';
  await notify(ctx, { kind: PIECE_FILED, to, parameters: { count: pieceIds.length }, path });
}

function mayFile({ habilitations }: ReachedAgent, code: string): boolean {
  return habilitations.some((one) => allows(one, HabilitationOperation.COLLECTION, code));
}
