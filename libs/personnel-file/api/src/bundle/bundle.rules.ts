import type { Ground, RequestContext } from '@jalon/shared/api';
import { fileNameOf, safeFileName } from '../file-name.rules';
import { documentTypeOf } from '../nomenclature';
import { authorize } from '../policy';
import type { BundledFile, BundledPiece } from './bundled-file';
import { BundleFaultReason, type FileBundleFault } from './file-bundle.entity';

export const BUNDLE_TASK = 'personnel-file.bundleFile';

/** More than anyone ticks; the whole file has no limit. */
export const MAXIMUM_CHOSEN = 1000;

/** A piece that goes in the copy, and on what ground. */
export interface ChosenPiece {
  readonly piece: BundledPiece;
  readonly ground: Ground;
}

/**
 * The pieces the asker may read, among those asked for. Of the whole file, what they may not read is not even
 * counted, as on its page; of pieces they named, each that cannot be joined is told.
 */
export function choosePieces(
  ctx: RequestContext,
  { agentId, habilitations, pieces }: Pick<BundledFile, 'agentId' | 'habilitations' | 'pieces'>,
  pieceIds: readonly string[] | null,
): { readonly chosen: ChosenPiece[]; readonly faults: FileBundleFault[] } {
  const wanted = pieceIds && new Set(pieceIds);
  const chosen = pieces
    .filter(({ id }) => wanted === null || wanted.has(id))
    .map((piece) => ({
      piece,
      reached: { agentId, habilitations, documentTypeCode: piece.documentTypeCode },
    }))
    .filter(({ reached }) => authorize.may(ctx, 'readPiece', reached))
    .map(({ piece, reached }) => ({ piece, ground: authorize(ctx, 'readPiece', reached) }));
  const unread = wanted === null ? 0 : wanted.size - chosen.length;
  const fault = { pieceNumber: null, reason: BundleFaultReason.NOT_READABLE };
  return { chosen, faults: Array.from({ length: unread }, () => fault) };
}

/** Where a piece is in the archive: a folder by legal heading, then the name it is saved under alone. */
export function pathOfPiece(
  piece: Pick<BundledPiece, 'number' | 'title' | 'mediaType' | 'documentTypeCode'>,
): string {
  const { headingCode, headingLabel } = documentTypeOf(piece.documentTypeCode);
  return `${safeFileName(`${headingCode} - ${headingLabel}`, 60)}/${fileNameOf(piece, piece.mediaType)}`;
}

const inParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The calendar date of an instant where the law counts, YYYY-MM-DD. */
export function parisDay(instant: Date | string): string {
  return inParis.format(new Date(instant));
}
