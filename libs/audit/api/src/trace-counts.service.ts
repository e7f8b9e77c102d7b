import type { RequestContext } from '@jalon/shared/api';
import { firstKeptSegment, retentionRules, type TraceStream } from './retention';
import { tableOf } from './traced-row';

/** How much of a stream is kept, since when, and how much of it the next purge takes. */
export async function traceCounts(
  ctx: RequestContext,
  stream: TraceStream,
): Promise<{ count: number; oldestOn: string | null; due: number }> {
  const rule = retentionRules.find((one) => one.stream === stream);
  const limit = rule ? firstKeptSegment(rule, ctx.now()) : null;
  const [counts] = await ctx.db.query<[{ count: number; oldestOn: string | null; due: number }]>(
    `select count(*)::int as count, (min(at) at time zone 'Europe/Paris')::date as "oldestOn",
            count(*) filter (where at < $2)::int as due
       from ${tableOf[stream]} where employer_id = $1`,
    [ctx.employerId, limit],
  );
  return counts;
}
