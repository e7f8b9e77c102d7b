import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, requireFreshSignIn, type RequestContext } from '@jalon/shared/api';
import { Agent } from '../agent.entity';
import { habilitationsInForce } from '../habilitation.loaders';
import type { Fault } from '../input.rules';
import { OrgUnit } from '../org-unit.entity';
import { authorize } from '../policy';
import { DelegationKind } from '../vocabulary';
import { Delegation } from './delegation.entity';
import { delegationFaults, type DelegationTerms, type OwnRight } from './delegation.rules';

/** What giving a delegation answers: its id, or what is wrong with it. */
export type GivenDelegation =
  | { readonly id: string; readonly faults: readonly [] }
  | { readonly id: null; readonly faults: readonly Fault[] };

/**
 * Lets somebody exercise what another is habilitated to. A holder gives a part of their own rights; an interim is
 * declared for somebody absent by who gives rights, and is neither of the two.
 */
export async function giveDelegation(ctx: RequestContext, terms: DelegationTerms): Promise<GivenDelegation> {
  const act = terms.kind === DelegationKind.INTERIM ? 'declareInterim' : 'delegate';
  authorize(ctx, act, { ...terms, habilitations: await habilitationsInForce(ctx) });
  requireFreshSignIn(ctx);
  const own = await ownRights(ctx, terms);
  const faults = [...delegationFaults(terms, own, ctx.today()), ...(await unknownFaults(ctx, terms))];
  if (faults.length > 0) return { id: null, faults };
  const id = await insertDelegation(ctx, terms);
  const object = { objectType: 'delegation', objectId: id };
  await recordAuditEvent(ctx, 'identity.giveDelegation', object, {
    kind: terms.kind,
    validFrom: terms.validFrom,
    validUntil: terms.validUntil,
  });
  return { id, faults: [] };
}

/** Ends a delegation before its time: by either of the two, or by who gives rights. Ending it again changes nothing. */
export async function endDelegation(ctx: RequestContext, id: string): Promise<Delegation> {
  const { employerId } = ctx;
  if (!isUuid(id)) throw notFound();
  const delegation = await ctx.db.findOne(Delegation, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!delegation) throw notFound();
  authorize(ctx, 'endDelegation', { ...delegation, habilitations: await habilitationsInForce(ctx) });
  if (delegation.endedAt) return delegation;
  const ended = { endedAt: ctx.now(), endedByPersonId: ctx.signedIn.personId };
  await ctx.db.update(Delegation, { employerId, id }, ended);
  await recordAuditEvent(ctx, 'identity.endDelegation', { objectType: 'delegation', objectId: id });
  return { ...delegation, ...ended };
}

/** What the principal holds of their own at some time of the period. */
async function ownRights(
  ctx: RequestContext,
  { principalPersonId, validFrom, validUntil }: DelegationTerms,
): Promise<OwnRight[]> {
  return ctx.db.query<OwnRight[]>(
    `select id, operations, document_types as "documentTypes" from habilitation
      where employer_id = $1 and holder_person_id = $2 and ended_at is null
        and valid_from::text <= $4 and valid_until::text >= $3 and valid_until >= $5::date`,
    [ctx.employerId, principalPersonId, validFrom, validUntil, ctx.today()],
  );
}

/** Both are agents of the employer, and the unit is one of its own. */
async function unknownFaults(
  ctx: RequestContext,
  { delegatePersonId, principalPersonId, populationOrgUnitId }: DelegationTerms,
): Promise<Fault[]> {
  const { employerId } = ctx;
  const isKnown = (personId: string) => isUuid(personId) && ctx.db.existsBy(Agent, { employerId, personId });
  const isUnit = async () =>
    populationOrgUnitId === null ||
    (isUuid(populationOrgUnitId) &&
      (await ctx.db.existsBy(OrgUnit, { employerId, id: populationOrgUnitId })));
  return [
    ...((await isKnown(delegatePersonId)) ? [] : [unknown('delegate', 'an agent of the employer')]),
    ...((await isKnown(principalPersonId)) ? [] : [unknown('principal', 'an agent of the employer')]),
    ...((await isUnit()) ? [] : [unknown('populationOrgUnitId', 'a unit of the employer')]),
  ];
}

const unknown = (field: string, what: string): Fault => ({
  field,
  code: 'UNKNOWN',
  cure: `must be ${what}.`,
});

async function insertDelegation(ctx: RequestContext, terms: DelegationTerms): Promise<string> {
  const id = ctx.newId();
  await ctx.db.insert(Delegation, {
    ...terms,
    employerId: ctx.employerId,
    id,
    habilitationIds: terms.habilitationIds && [...terms.habilitationIds],
    operations: terms.operations && [...terms.operations],
    documentTypes: [...terms.documentTypes],
    legalBasis: terms.legalBasis.trim(),
    reason: terms.reason.trim(),
    givenByPersonId: ctx.signedIn.personId,
    givenAt: ctx.now(),
    endedAt: null,
    endedByPersonId: null,
  });
  return id;
}
