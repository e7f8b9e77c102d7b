import { careerSummary, careerTimeline, type TimelineEvent } from '@jalon/identity/api';
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
  const facts = new Map(careerFacts.map((fact) => [fact.id, fact]));
  const proofs = new Map(pieces.map((piece) => [piece.careerEventId, piece]));
  return careerTimeline(careerFacts).map((event) => {
    const fact = facts.get(event.id);
    const summary = fact ? careerSummary(fact, language) : event.summary;
    return { ...event, summary, piece: proofs.get(event.id) ?? null };
  });
}
