import { FileOperation, recordAuditEvent, recordFileAccess } from '@jalon/audit/api';
import { storeFile } from '@jalon/documents/api';
import { CareerEvent, habilitationParameters } from '@jalon/identity/api';
import { badUserInput, type Ground, isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { DocumentType } from './document-type.entity';
import { REACHED_AGENT } from './file-home.sql';
import { FilePiece } from './file-piece.entity';
import {
  contentFaults,
  descriptionFaults,
  mediaTypeOf,
  type RegisterPieceInput,
  typeObstacle,
} from './file-piece.rules';
import { PersonnelFile } from './personnel-file.entity';
import { authorize, type CoveringHabilitation } from './policy';

/** Opens the one file of an agent with the active employer. @returns its id. */
export async function openPersonnelFile(
  ctx: RequestContext,
  { agentId, openedOn }: { readonly agentId: string; readonly openedOn: string },
): Promise<string> {
  const { habilitations, fileId } = await reachAgent(ctx, agentId);
  authorize(ctx, 'openFile', { agentId, habilitations });
  if (fileId !== null) throw badUserInput('"agentId": has a file already; there is never a second one.');
  const { employerId } = ctx;
  const id = ctx.newId();
  await ctx.db.insert(PersonnelFile, {
    employerId,
    id,
    agentId,
    openedOn,
    lastNumber: 0,
    accessesSeenAt: null,
  });
  await recordAuditEvent(ctx, 'personnel-file.openFile', { objectType: 'personnel_file', objectId: id });
  return id;
}

export interface RegisteredPiece {
  readonly id: string;
  readonly number: number;
}

/** Files a document under the next number, its bytes stored for good before anything says they exist. */
export function registerPiece(
  ctx: RequestContext,
  input: RegisterPieceInput,
  bytes: Buffer,
): Promise<RegisteredPiece> {
  return fileDocument(ctx, input, {
    faults: contentFaults(bytes),
    store: async () => {
      const mediaType = mediaTypeOf(bytes) ?? '';
      return (await storeFile(ctx, { mediaType, bytes: inChunks(bytes) })).id;
    },
  });
}

/** Files under the next number a document that was examined and stored already. @param id the piece's, when it has one */
export function registerStoredPiece(
  ctx: RequestContext,
  input: RegisterPieceInput,
  { storedFileId, id }: { readonly storedFileId: string; readonly id?: string },
): Promise<RegisteredPiece> {
  return fileDocument(ctx, input, { id, faults: [], store: () => Promise.resolve(storedFileId) });
}

/** What is filed: asked for only once nothing else stands in the way. */
interface Document {
  readonly id?: string | undefined;
  readonly faults: readonly string[];
  readonly store: () => Promise<string>;
}

async function fileDocument(
  ctx: RequestContext,
  input: RegisterPieceInput,
  document: Document,
): Promise<RegisteredPiece> {
  const { agentId } = input;
  const { habilitations, fileId } = await reachAgent(ctx, agentId);
  const piece = { agentId, habilitations, documentTypeCode: input.documentType };
  const ground = authorize(ctx, 'registerPiece', piece);
  if (fileId === null) throw badUserInput('"agentId": has no file yet; open it first.');
  await refuseObstacles(ctx, input, document.faults);
  const storedFileId = await document.store();
  const number = await nextNumber(ctx, fileId);
  const id = document.id ?? ctx.newId();
  await ctx.db.insert(FilePiece, pieceRow(ctx, input, { id, number, fileId, storedFileId }));
  await traceFiling(ctx, { agentId, fileId, pieceId: id, ground });
  return { id, number };
}

/** An agent as filing reaches them. */
export interface ReachedAgent {
  readonly fileId: string | null;
  readonly habilitations: readonly CoveringHabilitation[];
}

/** @throws NOT_FOUND when the agent is unknown or another employer's. */
export async function reachAgent(ctx: RequestContext, agentId: string): Promise<ReachedAgent> {
  if (!isUuid(agentId)) throw notFound();
  const [row] = await ctx.db.query<ReachedAgent[]>(REACHED_AGENT, [...habilitationParameters(ctx), agentId]);
  if (!row) throw notFound();
  return row;
}

async function refuseObstacles(
  ctx: RequestContext,
  input: RegisterPieceInput,
  contentFaults: readonly string[],
): Promise<void> {
  const type = await ctx.db.findOneBy(DocumentType, { code: input.documentType });
  const obstacle = type
    ? typeObstacle(type)
    : `"documentType": ${input.documentType} is no code of the nomenclature.`;
  const faults = [...(obstacle ? [obstacle] : []), ...descriptionFaults(input), ...contentFaults];
  if (faults.length > 0) throw badUserInput(faults.join(' '));
  if (!input.careerEventId) return;
  const { careerEventId: id, agentId } = input;
  const isTheirs =
    isUuid(id) && (await ctx.db.existsBy(CareerEvent, { employerId: ctx.employerId, id, agentId }));
  if (!isTheirs) throw notFound();
}

/** The update locks the file's row until the end: numbers follow one another, and a failure gives its number back. */
async function nextNumber(ctx: RequestContext, fileId: string): Promise<number> {
  const [[file]]: [{ last_number: number }[], number] = await ctx.db.query(
    `update personnel_file set last_number = last_number + 1
      where employer_id = $1 and id = $2 returning last_number`,
    [ctx.employerId, fileId],
  );
  if (!file) throw notFound();
  return file.last_number;
}

function pieceRow(
  ctx: RequestContext,
  input: RegisterPieceInput,
  given: Pick<FilePiece, 'id' | 'number' | 'fileId' | 'storedFileId'>,
): FilePiece {
  return {
    ...given,
    employerId: ctx.employerId,
    agentId: input.agentId,
    documentType: input.documentType,
    title: input.title.trim(),
    documentDate: input.documentDate,
    effectiveOn: input.effectiveOn ?? null,
    signedOn: input.signedOn ?? null,
    notifiedOn: input.notifiedOn ?? null,
    registeredAt: ctx.now(),
    registeredByPersonId: ctx.signedIn.personId,
    sourceSystem: input.sourceSystem,
    pageCount: input.pageCount,
    careerEventId: input.careerEventId ?? null,
  };
}

interface Filing {
  readonly agentId: string;
  readonly fileId: string;
  readonly pieceId: string;
  readonly ground: Ground;
}

/** Filing is an act, and an operation on the file that its holder sees. */
async function traceFiling(ctx: RequestContext, filing: Filing): Promise<void> {
  await recordFileAccess(ctx, { ...filing, operation: FileOperation.COLLECTION });
  await recordAuditEvent(ctx, 'personnel-file.registerPiece', {
    objectType: 'file_piece',
    objectId: filing.pieceId,
  });
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
