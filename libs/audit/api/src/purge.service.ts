import type { RequestContext } from '@jalon/shared/api';
import { firstKeptSegment, type RetentionRule } from './retention';
import { tableOf } from './traced-row';

/**
 * Removes the months of a stream that nothing requires any more, whole: their rows, and what their seals said of each
 * row. Headers and signatures stay, so the chain can still be verified. A month of which a row waits for its seal waits
 * too.
 *
 * @returns how many rows were removed
 */
export async function purgeExpired(ctx: RequestContext, { stream, years }: RetentionRule): Promise<number> {
  const limit = firstKeptSegment({ years }, ctx.now());
  const [row]: { purged: number }[] = await ctx.db.query(purgeOf(tableOf[stream]), [
    ctx.employerId,
    stream,
    limit,
    ctx.now(),
  ]);
  return row?.purged ?? 0;
}

const purgeOf = (table: string) => `
  with waiting as (
    select min(at) as oldest from trace_unsealed where employer_id = $1 and stream = $2
  ), purge as (
    select least($3::timestamptz, date_trunc('month', oldest, 'UTC')) as before from waiting
  ), emptied as (
    update trace_batch set event_ids = '{}', row_hashes = '', purged_at = $4
      from purge
     where employer_id = $1 and stream = $2 and purged_at is null
       and segment < (purge.before at time zone 'UTC')::date
  ), removed as (
    delete from ${table} using purge where employer_id = $1 and at < purge.before
    returning 1
  )
  select count(*)::int as purged from removed`;
