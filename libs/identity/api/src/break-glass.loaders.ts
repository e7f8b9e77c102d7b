import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { BreakGlass, isBreakGlassOpen } from './break-glass.entity';

/** An act done under an emergency access: by whom, and when. */
export interface ActOfOperator {
  readonly personId: string;
  readonly at: Date;
}

/** The emergency access each act was done under; null for an act that none explains. */
export async function breakGlassOfActs(
  ctx: RequestContext,
  acts: readonly ActOfOperator[],
): Promise<(BreakGlass | null)[]> {
  const { employerId } = ctx;
  const operatorPersonId = In([...new Set(acts.map(({ personId }) => personId))]);
  const accesses = await ctx.db.findBy(BreakGlass, { employerId, operatorPersonId });
  return acts.map(
    ({ personId, at }) =>
      accesses.find((one) => one.operatorPersonId === personId && isBreakGlassOpen(one, at)) ?? null,
  );
}
