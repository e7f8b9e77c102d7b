import type { RequestContext } from '@jalon/shared/api';
import { expectationsOf } from './expectation.sql';

/** What a post requires on one competence. */
export interface Expectation {
  readonly competenceId: string;
  readonly level: number;
}

/** $1 employer, $2 agents, $3 today. */
const OF_AGENTS = `
  select asked.id as "agentId", expected.competence_id as "competenceId", expected.level
    from unnest($2::uuid[]) as asked (id)
   cross join lateral (${expectationsOf('asked.id')}) as expected
   order by expected.competence_id`;

/** What the posts that agents hold today with the active employer require of them. */
export async function targetsOfAgent(
  ctx: RequestContext,
  agentIds: readonly string[],
): Promise<Expectation[][]> {
  const rows = await ctx.db.query<(Expectation & { agentId: string })[]>(OF_AGENTS, [
    ctx.employerId,
    agentIds,
    ctx.today(),
  ]);
  const byAgent = Map.groupBy(rows, ({ agentId }) => agentId);
  return agentIds.map((id) =>
    (byAgent.get(id) ?? []).map(({ competenceId, level }) => ({ competenceId, level })),
  );
}
