import type { RequestContext } from '@jalon/shared/api';
import type { TraceStream } from './retention';

/** How far the trace is sealed, for whoever watches over it. */
export interface SealState {
  /** Acts and readings that a seal covers, those purged since included. */
  readonly sealedCount: number;
  readonly lastSealedAt: Date | null;
  /** The hash of the last sealed batch, in hexadecimal: to be compared with the published one. */
  readonly lastHead: string | null;
  /** Those written since, that wait for the next seal. */
  readonly unsealedCount: number;
  readonly unsealedSince: Date | null;
}

/** In one statement. Whether the reader may know is the caller's gate. */
export async function sealState(ctx: RequestContext): Promise<SealState> {
  const [state] = await ctx.db.query<[SealState]>(
    `select sealed.count as "sealedCount", last.sealed_at as "lastSealedAt",
            encode(last.hash, 'hex') as "lastHead", waiting.count as "unsealedCount",
            waiting.oldest as "unsealedSince"
       from (select coalesce(sum(event_count), 0)::int as count
               from trace_batch where employer_id = $1) as sealed
      cross join (select count(*)::int as count, min(at) as oldest
                    from trace_unsealed where employer_id = $1) as waiting
       left join lateral (select sealed_at, hash from trace_batch where employer_id = $1
                           order by number desc limit 1) as last on true`,
    [ctx.employerId],
  );
  return state;
}

/** The last time something of a stream was purged, and how many; null when nothing ever was. */
export async function lastTracePurge(
  ctx: RequestContext,
  stream: TraceStream,
): Promise<{ at: Date; count: number } | null> {
  const [last] = await ctx.db.query<{ at: Date; count: number }[]>(
    `select purged_at as at, sum(event_count)::int as count
       from trace_batch where employer_id = $1 and stream = $2 and purged_at is not null
      group by purged_at order by purged_at desc limit 1`,
    [ctx.employerId, stream],
  );
  return last ?? null;
}
