import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, requireFreshSignIn, type RequestContext } from '@jalon/shared/api';
import { signatureOf } from '../delegation/signature';
import { Agent } from '../agent.entity';
import { habilitationsInForce } from '../habilitation.loaders';
import type { Fault } from '../input.rules';
import { OrgUnit } from '../org-unit.entity';
import { authorize } from '../policy';
import type { HabilitationOperation, SecondRoleKind } from '../vocabulary';
import { secondRoleFaults, type SecondRoleOffer, secondRoleOperations } from './second-role.rules';

/** A second role, as either of the two employers reads it. */
export interface SecondRole {
  readonly id: string;
  readonly employer_id: string;
  readonly partner_employer_id: string;
  readonly employer_name: string;
  readonly partner_name: string;
  /** Whether the active employer is the one that needs it. */
  readonly is_offered: boolean;
  readonly kind: SecondRoleKind;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly population_name: string | null;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly legal_basis: string;
  readonly offered_by_name: string;
  readonly offered_at: string;
  readonly accepted_at: string | null;
  readonly accepted_by_name: string | null;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly refused_at: string | null;
  readonly refusal_reason: string | null;
  readonly refused_by_name: string | null;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
  readonly ended_by_name: string | null;
}

/** What an act on a second role answers. */
export interface SecondRoleAct {
  readonly id: string | null;
  /** Where the other employer is told. */
  readonly otherEmployerId: string | null;
  readonly faults: readonly Fault[];
}

const refusedFor = (...faults: Fault[]): SecondRoleAct => ({ id: null, otherEmployerId: null, faults });

/** Those the active employer offered, and those offered to it. */
export async function secondRoles(ctx: RequestContext): Promise<SecondRole[]> {
  await authorizeRoles(ctx);
  return rolesOf(ctx);
}

/** Asks another employer for somebody to do here what this one has nobody for. */
export async function offerSecondRole(ctx: RequestContext, offer: SecondRoleOffer): Promise<SecondRoleAct> {
  await authorizeRoles(ctx);
  requireFreshSignIn(ctx);
  const unit = await unitOf(ctx, offer.populationOrgUnitId);
  const faults = [...secondRoleFaults(offer, ctx.today()), ...unit.faults];
  if (faults.length > 0) return refusedFor(...faults);
  const { siret, kind, documentTypes, populationOrgUnitId, validFrom, validUntil } = offer;
  const id = ctx.newId();
  const [{ partner }] = await ctx.db.query<[{ partner: string | null }]>(
    `select identity_offer_second_role($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as partner`,
    [
      id,
      siret,
      kind,
      secondRoleOperations[kind],
      documentTypes,
      populationOrgUnitId,
      unit.name,
      validFrom,
      validUntil,
      offer.label.trim(),
      offer.legalBasis.trim(),
      ctx.signedIn.personId,
      (await signatureOf(ctx)) ?? '',
      ctx.now(),
    ],
  );
  if (!partner) {
    return refusedFor({
      field: 'siret',
      code: 'UNKNOWN_EMPLOYER',
      cure: 'must be another employer of Jalon.',
    });
  }
  await recordAuditEvent(
    ctx,
    'identity.offerSecondRole',
    { objectType: 'second_role', objectId: id },
    { kind },
  );
  return { id, otherEmployerId: partner, faults: [] };
}

/** The employer that was asked names who: from the first day on, they find the other employer among theirs. */
export async function acceptSecondRole(
  ctx: RequestContext,
  id: string,
  agentId: string,
): Promise<SecondRoleAct> {
  const { employerId } = ctx;
  await authorizeRoles(ctx);
  requireFreshSignIn(ctx);
  const role = await reachRole(ctx, id);
  const agent = isUuid(agentId) ? await ctx.db.findOneBy(Agent, { employerId, id: agentId }) : null;
  if (!agent)
    return refusedFor({ field: 'agentId', code: 'UNKNOWN_AGENT', cure: 'must be one of your agents.' });
  const done = await ask(ctx, 'identity_accept_second_role($1, $2, $3, $4, $5, $6)', [
    id,
    ctx.newId(),
    agent.personId,
    ctx.signedIn.personId,
    (await signatureOf(ctx)) ?? '',
    ctx.now(),
  ]);
  return acted(ctx, role, done, 'identity.acceptSecondRole', 'agentId');
}

export async function refuseSecondRole(
  ctx: RequestContext,
  id: string,
  reason: string,
): Promise<SecondRoleAct> {
  await authorizeRoles(ctx);
  const role = await reachRole(ctx, id);
  const by = (await signatureOf(ctx)) ?? '';
  const done = await ask(ctx, 'identity_refuse_second_role($1, $2, $3, $4)', [
    id,
    reason.trim(),
    by,
    ctx.now(),
  ]);
  return acted(ctx, role, done, 'identity.refuseSecondRole', 'reason');
}

/** By either of the two employers, at once. */
export async function endSecondRole(ctx: RequestContext, id: string, reason: string): Promise<SecondRoleAct> {
  await authorizeRoles(ctx);
  requireFreshSignIn(ctx);
  const role = await reachRole(ctx, id);
  const by = (await signatureOf(ctx)) ?? '';
  const done = await ask(ctx, 'identity_end_second_role($1, $2, $3, $4)', [id, reason.trim(), by, ctx.now()]);
  return acted(ctx, role, done, 'identity.endSecondRole', 'reason');
}

async function authorizeRoles(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'manageSecondRoles', { habilitations: await habilitationsInForce(ctx) });
}

async function rolesOf(ctx: RequestContext): Promise<SecondRole[]> {
  const rows = await ctx.db.query<{ role: SecondRole }[]>('select role from identity_second_roles() as role');
  return rows.map(({ role }) => role);
}

async function reachRole(ctx: RequestContext, id: string): Promise<SecondRole> {
  const role = isUuid(id) ? (await rolesOf(ctx)).find((one) => one.id === id) : undefined;
  if (!role) throw notFound();
  return role;
}

async function ask(ctx: RequestContext, call: string, parameters: readonly unknown[]): Promise<string> {
  const [{ done }] = await ctx.db.query<[{ done: string }]>(`select ${call} as done`, [...parameters]);
  return done;
}

const cures: Readonly<Record<string, string>> = {
  NOT_OPEN: 'This offer is answered, or over.',
  UNKNOWN_AGENT: 'must be one of your agents.',
  AGENT_THERE: 'is an agent of that employer, which habilitates them itself.',
};

async function acted(
  ctx: RequestContext,
  role: SecondRole,
  done: string,
  action: string,
  field: string,
): Promise<SecondRoleAct> {
  if (done === 'NOT_FOUND') throw notFound();
  if (done !== 'DONE') return refusedFor({ field, code: done, cure: cures[done] ?? '' });
  await recordAuditEvent(ctx, action, { objectType: 'second_role', objectId: role.id }, { kind: role.kind });
  const { employer_id: asking, partner_employer_id: asked, is_offered: isOurs } = role;
  return { id: role.id, otherEmployerId: isOurs ? asked : asking, faults: [] };
}

async function unitOf(
  ctx: RequestContext,
  id: string | null,
): Promise<{ readonly name: string | null; readonly faults: readonly Fault[] }> {
  if (id === null) return { name: null, faults: [] };
  const { employerId } = ctx;
  const unit = isUuid(id) ? await ctx.db.findOneBy(OrgUnit, { employerId, id }) : null;
  return unit
    ? { name: unit.name, faults: [] }
    : {
        name: null,
        faults: [{ field: 'populationOrgUnitId', code: 'UNKNOWN', cure: 'must be a unit of yours.' }],
      };
}
