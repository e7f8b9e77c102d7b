import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { Agent } from './agent.entity';
import { displayName } from './agent.rules';

/** The names people are called by with the active employer; null for who is no agent of it. */
export async function agentNamesByPersonId(
  ctx: RequestContext,
  personIds: readonly string[],
): Promise<(string | null)[]> {
  const agents = await ctx.db.find(Agent, {
    select: { personId: true, givenNames: true, usualName: true },
    where: { employerId: ctx.employerId, personId: In([...personIds]) },
  });
  const names = new Map(agents.map((agent) => [agent.personId, displayName(agent)]));
  return personIds.map((id) => names.get(id) ?? null);
}
