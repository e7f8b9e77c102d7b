import { careerTimeline, type TimelineEvent } from '@jalon/identity/api';
import type { Language } from '@jalon/shared/api';
import type { PieceView } from './file-piece.types';
import type { FileView } from './personnel-file.types';

/** An act and the piece that proves it, among those the reader may see. */
export type EventWithPiece = TimelineEvent & { readonly piece: PieceView | null };

/** The acts of the career in a language, from the first to the last, each with its piece. */
export function timelineWithPieces(
  { careerFacts, pieces }: Pick<FileView, 'careerFacts' | 'pieces'>,
  language: Language,
): EventWithPiece[] {
  const proofs = new Map(pieces.map((piece) => [piece.careerEventId, piece]));
  return careerTimeline(careerFacts, language).map((event) =>
    Object.assign(event, { piece: proofs.get(event.id) ?? null }),
  );
}
