import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { Agent } from './agent.entity';
import { agentSearchText, civilStatusFaults, type CivilStatus } from './agent.rules';
import { habilitationsInForce } from './habilitation.loaders';
import { unitsOfAgent } from './habilitation.sql';
import type { Fault } from './input.rules';
import { done, doneOrRefused, faulty, type Outcome } from './people/outcome';
import type { FieldSource } from './people/people-act.entity';
import { recordPeopleAct } from './people/people-act.service';
import { madeRow } from './people/row-change';
import { Person } from './person.entity';
import { authorize, type ReachedAgent } from './policy';

export interface RegisterAgentInput extends CivilStatus {
  /** Who it is, when the person is known already; a new person otherwise. */
  readonly personId?: string | null;
  /** The agent's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
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
  return doneOrRefused(await tryToRegister(ctx, input));
}

/** The same, what stands in its way being told as data. */
export async function tryToRegister(
  ctx: RequestContext,
  input: RegisterAgentInput,
): Promise<Outcome<RegisteredAgent & { readonly actId: string }>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const wrong = civilStatusFaults(input, ctx.today());
  const faults = wrong.length > 0 ? wrong : await identityFaults(ctx, input);
  if (faults.length > 0) return faulty(...faults);
  const agent = { agentId: input.id ?? ctx.newId(), personId: input.personId ?? ctx.newId() };
  if (!input.personId) await ctx.db.insert(Person, { id: agent.personId, createdAt: ctx.now() });
  const row = await insertAgent(ctx, agent, input);
  const actId = await recordPeopleAct(ctx, {
    kind: 'registerAgent',
    agentId: agent.agentId,
    objectType: 'agent',
    objectId: agent.agentId,
    changes: [madeRow('agent', agent.agentId, row)],
    source: input.source,
  });
  return done({ ...agent, actId });
}

/** The row itself and the person's locator, without asking who may. */
export async function insertAgent(
  ctx: RequestContext,
  { agentId, personId }: RegisteredAgent,
  status: CivilStatus,
): Promise<Partial<Agent>> {
  const { matricule, birthName, usualName, givenNames } = status;
  const { birthDate = null, birthPlace = null, professionalEmail = null } = status;
  const row = {
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
  };
  await ctx.db.insert(Agent, row);
  await ctx.db.query('select identity_link_engagement($1, $2, $3)', [personId, ctx.employerId, agentId]);
  return row;
}

/** A matricule names one agent of the employer, and a person is one agent of theirs. */
async function identityFaults(
  ctx: RequestContext,
  { matricule, personId }: RegisterAgentInput,
): Promise<Fault[]> {
  const { employerId } = ctx;
  const taken = await matriculeFaults(ctx, matricule);
  const registered = personId ? await ctx.db.existsBy(Agent, { employerId, personId }) : false;
  const known = { field: 'personId', code: 'KNOWN_ALREADY', cure: 'is an agent of this employer already.' };
  return [...taken, ...(registered ? [known] : [])];
}

/** Whether somebody of this employer has the matricule already: it is a text, and its zeros count. */
export async function matriculeFaults(ctx: RequestContext, matricule: string): Promise<Fault[]> {
  const taken = await ctx.db.existsBy(Agent, { employerId: ctx.employerId, matricule });
  const cure = `must be another one: ${matricule} is taken.`;
  return taken ? [{ field: 'matricule', code: 'MATRICULE_TAKEN', cure }] : [];
}

/** What the policy asks about an agent: the units they belong to, and the actor's habilitations. */
export async function reachAgent(ctx: RequestContext, agentId: string): Promise<ReachedAgent> {
  if (!isUuid(agentId)) throw notFound();
  const habilitations = await habilitationsInForce(ctx);
  const [agent] = await ctx.db.query<{ orgUnitIds: string[]; personId: string }[]>(
    `select array(${unitsOfAgent('agent.id')}) as "orgUnitIds", person_id as "personId"
       from agent where employer_id = $1::uuid and id = $2::uuid`,
    [ctx.employerId, agentId, ctx.today()],
  );
  if (!agent) throw notFound();
  return { habilitations, agentId, ...agent };
}
