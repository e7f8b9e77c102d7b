import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { Habilitation, HabilitationAgent } from './habilitation.entity';
import { habilitationsInForce } from './habilitation.loaders';
import { habilitationFaults, type HabilitationTerms } from './habilitation.rules';
import { unitsOfAgent } from './habilitation.sql';
import { refuseFaults } from './input.rules';
import { checkOrgUnit } from './org-unit.service';
import { Person } from './person.entity';
import { authorize, type ReachedAgent } from './policy';

export interface GrantHabilitationInput extends HabilitationTerms {
  readonly holderPersonId: string;
  /** The agents of this unit and below; every agent of the employer when null, unless a list is given. */
  readonly populationOrgUnitId: string | null;
  /** These agents and nobody else. */
  readonly populationAgentIds?: readonly string[] | null;
  /** Why this person needs it. */
  readonly reason?: string | null;
  /** The right that this one renews or amends. */
  readonly replacesId?: string | null;
}

/** Gives somebody a dated right on documents and operations. @returns the habilitation's id. */
export async function grantHabilitation(ctx: RequestContext, input: GrantHabilitationInput): Promise<string> {
  const { holderPersonId, populationOrgUnitId } = input;
  const habilitations = await habilitationsInForce(ctx);
  const populationAgents = await reachPopulation(ctx, input.populationAgentIds);
  const grant = { habilitations, holderPersonId, populationOrgUnitId, populationAgents };
  authorize(ctx, 'manageHabilitation', grant);
  refuseFaults(habilitationFaults(input));
  if (populationOrgUnitId !== null) await checkOrgUnit(ctx, populationOrgUnitId);
  if (!(await ctx.db.existsBy(Person, { id: holderPersonId }))) throw notFound();
  const id = await insertHabilitation(ctx, input);
  await recordAuditEvent(ctx, 'identity.grantHabilitation', { objectType: 'habilitation', objectId: id });
  return id;
}

/** The row itself, without asking who may. */
export async function insertHabilitation(
  ctx: RequestContext,
  input: GrantHabilitationInput,
): Promise<string> {
  const id = ctx.newId();
  await ctx.db.insert(Habilitation, {
    employerId: ctx.employerId,
    id,
    holderPersonId: input.holderPersonId,
    label: input.label,
    operations: [...input.operations],
    documentTypes: [...input.documentTypes],
    populationOrgUnitId: input.populationAgentIds ? null : input.populationOrgUnitId,
    populationIsList: Boolean(input.populationAgentIds),
    validFrom: input.validFrom,
    validUntil: input.validUntil,
    legalBasis: input.legalBasis,
    reason: input.reason?.trim() || null,
    replacesId: input.replacesId ?? null,
    grantedByPersonId: ctx.signedIn.personId,
    grantedAt: ctx.now(),
    endedAt: null,
    endReason: null,
    endedByPersonId: null,
  });
  await insertList(ctx, id, input.populationAgentIds);
  return id;
}

async function insertList(
  ctx: RequestContext,
  habilitationId: string,
  agentIds: readonly string[] | null | undefined,
): Promise<void> {
  if (!agentIds?.length) return;
  const { employerId } = ctx;
  const rows = [...new Set(agentIds)].map((agentId) => ({ employerId, habilitationId, agentId }));
  await ctx.db.insert(HabilitationAgent, rows);
}

/**
 * The agents of a list, as the policy asks about them; null when the population is no list.
 * @throws NOT_FOUND when one is unknown or another employer's.
 */
export async function reachPopulation(
  ctx: RequestContext,
  agentIds: readonly string[] | null | undefined,
): Promise<ListedAgent[] | null> {
  if (!agentIds) return null;
  if (!agentIds.every(isUuid)) throw notFound();
  const agents = await ctx.db.query<ListedAgent[]>(
    `select id as "agentId", person_id as "personId", array(${unitsOfAgent('agent.id')}) as "orgUnitIds"
       from agent where employer_id = $1::uuid and id = any ($2::uuid[])`,
    [ctx.employerId, [...agentIds], ctx.today()],
  );
  if (agents.length < new Set(agentIds).size) throw notFound();
  return agents;
}

type ListedAgent = Required<Omit<ReachedAgent, 'habilitations'>>;

/** Whom a habilitation names one by one; null when its population is no list. */
export async function listedAgents(
  ctx: RequestContext,
  { id, populationIsList }: Pick<Habilitation, 'id' | 'populationIsList'>,
): Promise<string[] | null> {
  if (!populationIsList) return null;
  const { employerId } = ctx;
  const rows = await ctx.db.findBy(HabilitationAgent, { employerId, habilitationId: id });
  return rows.map(({ agentId }) => agentId);
}

/** Ends a right before its time; from that instant it allows nothing. Ending it again changes nothing. */
export async function endHabilitation(
  ctx: RequestContext,
  { id, reason = null }: { readonly id: string; readonly reason?: string | null },
): Promise<void> {
  const { employerId } = ctx;
  const habilitation = await ctx.db.findOne(Habilitation, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!habilitation) throw notFound();
  authorize(ctx, 'manageHabilitation', {
    ...habilitation,
    habilitations: await habilitationsInForce(ctx),
    populationAgents: await reachPopulation(ctx, await listedAgents(ctx, habilitation)),
  });
  if (habilitation.endedAt) return;
  const endReason = reason?.trim() || null;
  const endedByPersonId = ctx.signedIn.personId;
  await ctx.db.update(Habilitation, { employerId, id }, { endedAt: ctx.now(), endReason, endedByPersonId });
  await recordAuditEvent(ctx, 'identity.endHabilitation', { objectType: 'habilitation', objectId: id });
}
