import { decisionMissing, type RequestContext } from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { isInForceSql } from './decision.sql';
import type { DecisionPurpose } from './vocabulary';

/** The decision that opens a purpose to the active employer’s people today; null when there is none. */
export function decisionFor(ctx: RequestContext, purpose: DecisionPurpose): Promise<EmployerDecision | null> {
  return ctx.load(decisionsByPurpose, purpose);
}

/** @throws DECISION_MISSING unless a published decision opens that purpose today. */
export async function requirePublishedDecision(
  ctx: RequestContext,
  purpose: DecisionPurpose,
): Promise<EmployerDecision> {
  const decision = await decisionFor(ctx, purpose);
  if (!decision) throw decisionMissing(purpose);
  return decision;
}

/** Those in force, read once per operation. */
async function decisionsByPurpose(
  ctx: RequestContext,
  purposes: readonly DecisionPurpose[],
): Promise<(EmployerDecision | null)[]> {
  const inForce = await ctx.db
    .createQueryBuilder(EmployerDecision, 'decision')
    .where('decision.employer_id = :employerId', { employerId: ctx.employerId })
    .andWhere(isInForceSql('decision', ':today::date'), { today: ctx.today() })
    .orderBy('decision.published_at', 'DESC')
    .getMany();
  return purposes.map((purpose) => inForce.find((one) => one.purposes.includes(purpose)) ?? null);
}
