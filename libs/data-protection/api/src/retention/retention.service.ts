import { habilitationsInForce } from '@jalon/identity/api';
import { pieceTerms } from '@jalon/personnel-file/api';
import type { Holding, Language, RequestContext } from '@jalon/shared/api';
import { authorize } from '../policy';
import type { RetentionLine, RetentionReport } from './retention.types';

/** What is kept, by which rule, how many, what is due: counts only, of every domain that keeps something. */
export async function readRetention(
  ctx: RequestContext,
  holdings: readonly Holding[],
  language: Language,
): Promise<RetentionReport> {
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  const lines: RetentionLine[] = [];
  // One after the other: an operation has one connection.
  for (const holding of holdings) lines.push(await toLine(ctx, holding, language));
  return { lines, pieces: await pieceTerms(ctx, language) };
}

async function toLine(ctx: RequestContext, holding: Holding, language: Language): Promise<RetentionLine> {
  const lastPurge = (await holding.lastPurge?.(ctx)) ?? null;
  return {
    code: holding.code,
    ...holding.texts[language],
    ...(await holding.count(ctx)),
    isPurged: holding.isPurged,
    purgeIsCounted: holding.lastPurge !== undefined,
    lastPurgedAt: lastPurge?.at ?? null,
    lastPurgedCount: lastPurge?.count ?? null,
  };
}
