import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { Agent } from './agent.entity';
import { agentSearchText, civilStatusFaults, type CivilStatus } from './agent.rules';
import { habilitationsInForce } from './habilitation.loaders';
import { unitsOfAgent } from './habilitation.sql';
import { type Fault, refuseFaults } from './input.rules';
import { Person } from './person.entity';
import { authorize, type ReachedAgent } from './policy';

export interface RegisterAgentInput extends CivilStatus {
  /** Who it is, when the person is known already; a new person otherwise. */
  readonly personId?: string | null;
}

export interface RegisteredAgent {
  readonly agentId: string;
  readonly personId: string;
}

/** Makes somebody known to the employer, and lets the person find this employer among theirs. */
export async function registerAgent(
  ctx: RequestContext,
  input: RegisterAgentInput,
): Promise<RegisteredAgent> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  refuseFaults(civilStatusFaults(input, ctx.today()));
  refuseFaults(await identityFaults(ctx, input));
  const agent = { agentId: ctx.newId(), personId: input.personId ?? ctx.newId() };
  if (!input.personId) await ctx.db.insert(Person, { id: agent.personId, createdAt: ctx.now() });
  await insertAgent(ctx, agent, input);
  await recordAuditEvent(ctx, 'identity.registerAgent', { objectType: 'agent', objectId: agent.agentId });
  return agent;
}

/** The row itself and the person's locator, without asking who may. */
export async function insertAgent(
  ctx: RequestContext,
  { agentId, personId }: RegisteredAgent,
  status: CivilStatus,
): Promise<void> {
  const { matricule, birthName, usualName, givenNames } = status;
  const { birthDate = null, birthPlace = null, professionalEmail = null } = status;
  await ctx.db.insert(Agent, {
    employerId: ctx.employerId,
    id: agentId,
    personId,
    matricule,
    birthName,
    usualName,
    givenNames,
    birthDate,
    birthPlace,
    professionalEmail,
    searchText: agentSearchText(status),
    createdAt: ctx.now(),
  });
  await ctx.db.query('select identity_link_engagement($1, $2, $3)', [personId, ctx.employerId, agentId]);
}

/** A matricule names one agent of the employer, and a person is one agent of theirs. */
async function identityFaults(
  ctx: RequestContext,
  { matricule, personId }: RegisterAgentInput,
): Promise<Fault[]> {
  const { employerId } = ctx;
  const taken = await ctx.db.existsBy(Agent, { employerId, matricule });
  const registered = personId ? await ctx.db.existsBy(Agent, { employerId, personId }) : false;
  return [
    ...(taken ? [{ field: 'matricule', cure: `must be another one: ${matricule} is taken.` }] : []),
    ...(registered ? [{ field: 'personId', cure: 'is an agent of this employer already.' }] : []),
  ];
}

/** What the policy asks about an agent: the units they belong to, and the actor's habilitations. */
export async function reachAgent(ctx: RequestContext, agentId: string): Promise<ReachedAgent> {
  const habilitations = await habilitationsInForce(ctx);
  const [agent] = await ctx.db.query<{ orgUnitIds: string[] }[]>(
    `select array(${unitsOfAgent('agent.id')}) as "orgUnitIds"
       from agent where employer_id = $1::uuid and id = $2::uuid`,
    [ctx.employerId, agentId, ctx.today()],
  );
  if (!agent) throw notFound();
  return { habilitations, agentId, ...agent };
}
