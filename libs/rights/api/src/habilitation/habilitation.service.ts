import { recordAuditEvent } from '@jalon/audit/api';
import {
  Agent,
  authorizeIdentity,
  endHabilitation as endRight,
  grantHabilitation as grantRight,
  Habilitation,
  HabilitationOperation,
  habilitationsInForce,
  listedAgents,
  reachPopulation,
} from '@jalon/identity/api';
import {
  isUuid,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { tellHolder, tellOfficersOfSensitive } from '../notices';
import { authorize } from '../policy';
import { PopulationKind } from '../vocabulary';
import { changeErrors, renewalErrors, renewalStart } from './change.rules';
import { habilitationView } from './habilitation-detail.service';
import { stateOf } from './habilitation.rows';
import type {
  AmendHabilitationInput,
  EndHabilitationInput,
  GrantHabilitationInput,
  HabilitationPayload,
  RenewHabilitationInput,
} from './habilitation.types';
import { sameRight } from './same-right';
import { type AskedTerms, sensitivitiesOf, termsErrors } from './terms.rules';

/** Gives somebody a dated right. The same one twice is refused: it would only hide when the need ends. */
export async function grantHabilitation(
  ctx: RequestContext,
  { holderAgentId, ...terms }: GrantHabilitationInput,
): Promise<HabilitationPayload> {
  await authorizeAny(ctx);
  const holderPersonId = await holderOf(ctx, holderAgentId);
  await authorizeGiving(ctx, holderPersonId, terms);
  await takeTurn(ctx, holderPersonId);
  const userErrors = [
    ...termsErrors(terms, ctx.today()),
    ...platformErrors(ctx, terms),
    ...(await sameRight(ctx, holderPersonId, terms)),
  ];
  if (userErrors.length > 0) return { habilitation: null, userErrors };
  return give(ctx, 'granted', { holderPersonId, terms, replaces: null });
}

/** The same right for some more time, which follows the last day of the one it renews. */
export async function renewHabilitation(
  ctx: RequestContext,
  { habilitationId, validUntil, reason }: RenewHabilitationInput,
): Promise<HabilitationPayload> {
  const held = await reach(ctx, habilitationId);
  const terms = {
    ...(await termsOf(ctx, held)),
    validFrom: renewalStart(held, ctx.today()),
    validUntil,
    // Why it is needed is said again where it had to be said.
    reason: reason?.trim() || (sensitivitiesOf(held.documentTypes).length > 0 ? null : held.reason),
  };
  const userErrors = [
    ...renewalErrors(stateOf(held, ctx.today(), ctx.now()), await isRenewed(ctx, held)),
    // It may end years from now: what counts is the day it begins.
    ...termsErrors(terms, ctx.today()).filter(({ code }) => code !== 'TOO_FAR'),
  ];
  if (userErrors.length > 0) return { habilitation: null, userErrors };
  return give(ctx, 'renewed', { holderPersonId: held.holderPersonId, terms, replaces: held });
}

/** Other terms from today on: the right as it was ends, another follows it. Nothing given is ever rewritten. */
export async function amendHabilitation(
  ctx: RequestContext,
  { habilitationId, ...terms }: AmendHabilitationInput,
): Promise<HabilitationPayload> {
  const held = await reach(ctx, habilitationId);
  await authorizeGiving(ctx, held.holderPersonId, terms);
  const userErrors = [
    ...changeErrors(stateOf(held, ctx.today(), ctx.now())),
    ...termsErrors(terms, ctx.today()),
    ...platformErrors(ctx, terms),
  ];
  if (userErrors.length > 0) return { habilitation: null, userErrors };
  requireFreshSignIn(ctx);
  await endRight(ctx, { id: held.id });
  return give(ctx, 'amended', { holderPersonId: held.holderPersonId, terms, replaces: held });
}

/** Ends it now, for a reason its holder reads. */
export async function endHabilitation(
  ctx: RequestContext,
  { habilitationId, reason }: EndHabilitationInput,
): Promise<HabilitationPayload> {
  const held = await reach(ctx, habilitationId);
  const state = stateOf(held, ctx.today(), ctx.now());
  const userErrors = [...changeErrors(state), ...textErrors('reason', reason, 1_000)];
  if (userErrors.length > 0) return { habilitation: null, userErrors };
  requireFreshSignIn(ctx);
  await endRight(ctx, { id: held.id, reason });
  await tellHolder(ctx, 'ended', held);
  return written(ctx, held.id);
}

/** The right somebody is about to change, its row locked until the operation ends; whether they may is asked here. */
export async function reach(ctx: RequestContext, id: string): Promise<Habilitation> {
  const { employerId } = ctx.signedIn;
  await authorizeAny(ctx);
  if (!isUuid(id)) throw notFound();
  const held = await ctx.db.findOne(Habilitation, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!held) throw notFound();
  authorizeIdentity(ctx, 'manageHabilitation', {
    ...held,
    habilitations: await habilitationsInForce(ctx),
    populationAgents: await reachPopulation(ctx, await listedAgents(ctx, held)),
  });
  return held;
}

interface Giving {
  readonly holderPersonId: string;
  readonly terms: AskedTerms;
  readonly replaces: Habilitation | null;
}

/** The one place where a right begins: after it, the holder knows, and the officers when it is on sensitive documents. */
async function give(
  ctx: RequestContext,
  how: 'granted' | 'renewed' | 'amended',
  { holderPersonId, terms, replaces }: Giving,
): Promise<HabilitationPayload> {
  requireFreshSignIn(ctx);
  const id = await grantRight(ctx, {
    ...terms,
    ...populationOf(terms),
    label: terms.label.trim(),
    legalBasis: terms.legalBasis.trim(),
    holderPersonId,
    replacesId: replaces?.id ?? null,
  });
  const told = { id, holderPersonId, validUntil: terms.validUntil };
  await tellHolder(ctx, how, told);
  if (sensitivitiesOf(terms.documentTypes).length > 0) await tellSensitive(ctx, told);
  return written(ctx, id);
}

async function tellSensitive(ctx: RequestContext, told: Parameters<typeof tellOfficersOfSensitive>[1]) {
  await recordAuditEvent(ctx, 'rights.openSensitive', { objectType: 'habilitation', objectId: told.id });
  await tellOfficersOfSensitive(ctx, told);
}

async function written(ctx: RequestContext, id: string): Promise<HabilitationPayload> {
  const held = await ctx.db.findOneByOrFail(Habilitation, { employerId: ctx.employerId, id });
  return { habilitation: await habilitationView(ctx, held), userErrors: [] };
}

async function holderOf(ctx: RequestContext, agentId: string): Promise<string> {
  const { employerId } = ctx.signedIn;
  const agent = isUuid(agentId) ? await ctx.db.findOneBy(Agent, { employerId, id: agentId }) : null;
  if (!agent) throw notFound();
  return agent.personId;
}

/** Who gives no right at all does not learn what exists. */
async function authorizeAny(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'giveRights', { habilitations: await habilitationsInForce(ctx) });
}

/** Nobody gives what they do not manage: asked before anything is said of the terms. */
async function authorizeGiving(ctx: RequestContext, holderPersonId: string, terms: AskedTerms) {
  const { populationOrgUnitId, populationAgentIds } = populationOf(terms);
  authorizeIdentity(ctx, 'manageHabilitation', {
    habilitations: await habilitationsInForce(ctx),
    holderPersonId,
    populationOrgUnitId,
    populationAgents: await reachPopulation(ctx, populationAgentIds),
  });
}

function populationOf({ populationKind, populationOrgUnitId, populationAgentIds }: AskedTerms) {
  return {
    populationOrgUnitId: populationKind === PopulationKind.UNIT ? (populationOrgUnitId ?? null) : null,
    populationAgentIds: populationKind === PopulationKind.LIST ? (populationAgentIds ?? []) : null,
  };
}

/** The terms of a right as they were asked. */
export async function termsOf(ctx: RequestContext, held: Habilitation): Promise<AskedTerms> {
  const populationAgentIds = await listedAgents(ctx, held);
  const onUnit = held.populationOrgUnitId === null ? PopulationKind.EVERYONE : PopulationKind.UNIT;
  return { ...held, populationAgentIds, populationKind: populationAgentIds ? PopulationKind.LIST : onUnit };
}

/** Running the platform is worth something in the employer that runs it, and is given there only. */
function platformErrors(ctx: RequestContext, { operations }: AskedTerms): UserError[] {
  return operations.includes(HabilitationOperation.OPERATE_PLATFORM) && !ctx.signedIn.operatesPlatform
    ? [refused('NOT_HERE', 'operations', 'The platform is operated by another employer.')]
    : [];
}

async function isRenewed(ctx: RequestContext, { employerId, id }: Habilitation): Promise<boolean> {
  const [{ renewed }] = await ctx.db.query<[{ renewed: boolean }]>(
    `select exists (
       select from habilitation
        where employer_id = $1 and replaces_id = $2 and (ended_at is null or ended_at > $3)) as renewed`,
    [employerId, id, ctx.now()],
  );
  return renewed;
}

/** Two acts on the rights of the same person wait for each other. */
async function takeTurn(ctx: RequestContext, holderPersonId: string): Promise<void> {
  const turn = `rights/${ctx.employerId}/${holderPersonId}`;
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
}
