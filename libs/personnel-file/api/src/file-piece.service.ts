import { FileOperation, recordFileAccess } from '@jalon/audit/api';
import { openStoredFile, type ReadableFile } from '@jalon/documents/api';
import { habilitationParameters } from '@jalon/identity/api';
import { type Ground, isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { type OnePieceRow, type PieceRow, toPieceRow, toPieceView } from './file-home.rows';
import { ONE_PIECE } from './file-home.sql';
import type { PieceView } from './file-piece.types';
import { minutesBefore } from './personnel-file.service';
import { authorize } from './policy';
import { readingGround } from './reading-ground.types';

/** A page shows a piece, then fetches its bytes: within a minute, the same reader opens it once. */
const SAME_OPENING_MINUTES = 1;

/** One piece, opened by this very act: null when it is unknown or another employer's. */
export async function filePiece(ctx: RequestContext, id: string): Promise<PieceView | null> {
  const row = await openPiece(ctx, id);
  if (!row) return null;
  const { ground, habilitations } = row;
  return {
    ...toPieceView(row.piece, row.agent, row.employerName),
    readingGround: readingGround(ground, habilitations),
  };
}

/** A piece and its bytes, which are read once the transaction is over. */
export interface PieceContent {
  readonly piece: PieceView;
  readonly file: ReadableFile;
}

/** @throws NOT_FOUND when it is unknown or another employer's. */
export async function pieceContent(ctx: RequestContext, id: string): Promise<PieceContent> {
  const row = await openPiece(ctx, id);
  if (!row) throw notFound();
  const file = await openStoredFile(ctx, row.storedFileId);
  return { piece: toPieceView(row.piece, row.agent, row.employerName), file };
}

type OpenedPiece = Omit<OnePieceRow, 'piece'> & { readonly piece: PieceRow; readonly ground: Ground };

async function openPiece(ctx: RequestContext, id: string): Promise<OpenedPiece | undefined> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(id)) return undefined;
  const [row] = await ctx.db.query<OnePieceRow[]>(ONE_PIECE, [
    ...parameters,
    id,
    minutesBefore(ctx.now(), SAME_OPENING_MINUTES),
  ]);
  if (!row) return undefined;
  const { habilitations, fileId } = row;
  const piece = toPieceRow(row.piece);
  const { id: agentId } = row.agent;
  const { documentTypeCode } = piece;
  const ground = authorize(ctx, 'readPiece', { agentId, habilitations, documentTypeCode });
  if (!row.alreadyRecorded) {
    const { CONSULTATION: operation } = FileOperation;
    await recordFileAccess(ctx, { agentId, fileId, pieceId: piece.id, operation, ground });
  }
  return { ...row, piece, ground };
}
