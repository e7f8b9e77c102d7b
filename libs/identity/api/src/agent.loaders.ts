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

/** Where an employer writes to one of its agents. */
export interface ProfessionalAddress {
  readonly agentId: string;
  /** The professional e-mail address; null when the agent has none. */
  readonly address: string | null;
}

/** The professional addresses of the active employer's agents; null for who is no agent of it. */
export async function professionalAddressesByPersonId(
  ctx: RequestContext,
  personIds: readonly string[],
): Promise<(ProfessionalAddress | null)[]> {
  const agents = await ctx.db.find(Agent, {
    select: { id: true, personId: true, professionalEmail: true },
    where: { employerId: ctx.employerId, personId: In([...personIds]) },
  });
  const addresses = new Map(
    agents.map(({ id, personId, professionalEmail }) => [
      personId,
      { agentId: id, address: professionalEmail?.trim() || null },
    ]),
  );
  return personIds.map((id) => addresses.get(id) ?? null);
}
