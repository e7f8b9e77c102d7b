import { Employer, PublicServiceBranch } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { EmployerDecision } from './decision.entity';
import { effectiveOn, isInForce, stateOf } from './decision.rules';
import type { DecidedPurpose, PublishedDecision } from './decision.types';
import { DecisionPurpose, SocialCommittee } from './vocabulary';

const committees: Readonly<Record<PublicServiceBranch, SocialCommittee>> = {
  [PublicServiceBranch.STATE]: SocialCommittee.CSA,
  [PublicServiceBranch.TERRITORIAL]: SocialCommittee.CST,
  [PublicServiceBranch.HOSPITAL]: SocialCommittee.CSE,
};

/** The committee the active employer consults, by its branch. */
export async function committeeOf(ctx: RequestContext): Promise<SocialCommittee> {
  const { branch } = await ctx.db.findOneByOrFail(Employer, { id: ctx.employerId });
  return committees[branch];
}

/** Purposes in the order everybody reads them. */
export function decidedPurposes(
  purposes: readonly DecisionPurpose[],
  compulsory: readonly DecisionPurpose[],
): DecidedPurpose[] {
  return Object.values(DecisionPurpose)
    .filter((purpose) => purposes.includes(purpose))
    .map((purpose) => ({ purpose, isVoluntary: !compulsory.includes(purpose) }));
}

/** A decision as it is read on a day. @param replacedById the version after it */
export function toPublished(
  decision: EmployerDecision,
  today: string,
  replacedById: string | null,
): PublishedDecision {
  const { compulsoryPurposes, purposes, ...facts } = decision;
  return {
    ...facts,
    purposes: decidedPurposes(purposes, compulsoryPurposes),
    effectiveOn: effectiveOn(decision),
    state: stateOf(decision, today),
    isInForce: isInForce(decision, today),
    replacedById: decision.replacedOn === null ? null : replacedById,
  };
}
