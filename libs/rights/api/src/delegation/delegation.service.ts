import {
  DelegationKind,
  type DelegationTerms,
  endDelegation as endOne,
  faultErrors,
  giveDelegation as giveOne,
} from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { delegationView, personOf, rightsOf } from './delegation-list.service';
import { tellParties } from './delegation.notices';
import type { DeclareInterimInput, DelegationPayload, GiveDelegationInput } from './delegation.types';

/** A part of one's own rights, to somebody else, for a time. */
export async function giveDelegation(
  ctx: RequestContext,
  { delegateAgentId, populationOrgUnitId, ...part }: GiveDelegationInput,
): Promise<DelegationPayload> {
  return give(ctx, {
    ...part,
    kind: DelegationKind.DELEGATION,
    principalPersonId: ctx.signedIn.personId,
    delegatePersonId: await personOf(ctx, delegateAgentId),
    populationOrgUnitId: populationOrgUnitId ?? null,
  });
}

/** All that somebody absent holds, to who stands in; the sensitive types only when they are named. */
export async function declareInterim(
  ctx: RequestContext,
  { principalAgentId, delegateAgentId, sensitiveTypes, ...time }: DeclareInterimInput,
): Promise<DelegationPayload> {
  const principalPersonId = await personOf(ctx, principalAgentId);
  const rights = await rightsOf(ctx, principalPersonId);
  const named = new Set(sensitiveTypes);
  const isGiven = (code: string, sensitive: readonly string[]) =>
    !sensitive.includes(code) || named.has(code);
  const documentTypes = rights.flatMap((right) =>
    right.documentTypes.map(({ code }) => code).filter((code) => isGiven(code, right.sensitiveTypes)),
  );
  return give(ctx, {
    ...time,
    kind: DelegationKind.INTERIM,
    principalPersonId,
    delegatePersonId: await personOf(ctx, delegateAgentId),
    habilitationIds: null,
    operations: null,
    documentTypes: [...new Set([...documentTypes, ...sensitiveTypes])],
    populationOrgUnitId: null,
  });
}

async function give(ctx: RequestContext, terms: DelegationTerms): Promise<DelegationPayload> {
  const { id, faults } = await giveOne(ctx, terms);
  if (id === null) return { delegation: null, userErrors: faultErrors(faults) };
  await tellParties(ctx, 'given', { ...terms, id });
  return { delegation: await delegationView(ctx, id), userErrors: [] };
}

/** Ended at once: what it gave allows nothing from that instant. */
export async function endDelegation(ctx: RequestContext, id: string): Promise<DelegationPayload> {
  const delegation = await endOne(ctx, id);
  if (delegation.endedAt?.getTime() === ctx.now().getTime()) await tellParties(ctx, 'ended', delegation);
  return { delegation: await delegationView(ctx, id), userErrors: [] };
}
