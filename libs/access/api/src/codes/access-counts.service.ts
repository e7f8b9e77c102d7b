import type { RequestContext } from '@jalon/shared/api';

/** How many of the employer's agents can sign in, and how many hold a code they have not used. */
export interface AccessCounts {
  readonly openAccesses: number;
  readonly waitingCodes: number;
}

/** Counts, and nobody's name: whether the reader may know them is the caller's gate. */
export async function accessCounts(ctx: RequestContext): Promise<AccessCounts> {
  const [counts] = await ctx.db.query<[AccessCounts]>(
    `select count(*) filter (where state in ('OPEN', 'OPEN_OTHERWISE'))::int as "openAccesses",
            count(*) filter (where state = 'CODE_WAITING')::int as "waitingCodes"
       from access_states(null, $1)`,
    [ctx.now()],
  );
  return counts;
}
