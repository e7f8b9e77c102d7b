import type { PieceView } from './file-piece.types';
import { type CoveringHabilitation, openingGround } from './policy';
import { type OpeningGround, readingGround } from './reading-ground.types';

/** The grounds that open these pieces, each with its count, as opening the pieces would trace them. */
export function openingGroundsOf(
  pieces: readonly { readonly documentType: Pick<PieceView['documentType'], 'code'> }[],
  habilitations: readonly CoveringHabilitation[],
): OpeningGround[] {
  const byGround = new Map<string, OpeningGround>();
  for (const [code, ofType] of Map.groupBy(pieces, ({ documentType }) => documentType.code)) {
    const ground = openingGround(habilitations, code);
    if (!ground) continue;
    const key = `${ground.habilitationId} ${ground.delegationId}`;
    const { label, validUntil } = readingGround(ground, habilitations);
    if (label === null || validUntil === null) continue;
    const pieceCount = (byGround.get(key)?.pieceCount ?? 0) + ofType.length;
    byGround.set(key, { label, validUntil, pieceCount });
  }
  return [...byGround.values()];
}
