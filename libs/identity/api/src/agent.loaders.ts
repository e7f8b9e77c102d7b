import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { Agent } from './agent.entity';
import { displayName } from './agent.rules';
import { OutsidePerson } from './second-role/outside-person.entity';

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
  const others = personIds.filter((id) => !names.has(id));
  for (const [id, name] of await outsideNames(ctx, others)) names.set(id, name);
  return personIds.map((id) => names.get(id) ?? null);
}

/** Whoever acts under a second role is called by their name and that of their own employer. */
async function outsideNames(
  ctx: RequestContext,
  personIds: readonly string[],
): Promise<readonly [id: string, name: string][]> {
  if (personIds.length === 0) return [];
  const where = { employerId: ctx.employerId, personId: In([...personIds]) };
  const people = await ctx.db.find(OutsidePerson, { where });
  return people.map((one) => [one.personId, `${displayName(one)}, ${one.partnerName}`]);
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
