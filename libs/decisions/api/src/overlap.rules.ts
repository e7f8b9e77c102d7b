import { daysAfter, refused, type UserError } from '@jalon/shared/api';
import type { EmployerDecision } from './decision.entity';
import { isInForce, stateOf } from './decision.rules';
import type { DecisionDraftRow } from './draft.entity';
import { DecisionPurpose, DecisionState } from './vocabulary';

type Draft = Pick<DecisionDraftRow, 'content' | 'replacesId'>;

/** Another decision already opens the same thing over the same days: nobody would know which one holds. */
export function overlapErrors(
  { content, replacesId }: Draft,
  published: readonly EmployerDecision[],
  today: string,
): UserError[] {
  const { startsOn, endsOn, purposes } = content;
  if (!startsOn || !endsOn) return [];
  const others = published
    .filter((one) => one.id !== replacesId && stateOf(one, today) === DecisionState.PUBLISHED)
    .filter((one) => one.startsOn <= endsOn && endOf(one) >= startsOn);
  return others.some((one) => one.purposes.some((purpose) => purposes.includes(purpose)))
    ? [
        refused(
          'ALREADY_DECIDED',
          'purposes',
          'A published decision opens this already: replace it, or withdraw it.',
        ),
      ]
    : [];
}

/** Its last day, or the one before another version takes its place. */
const endOf = ({ endsOn, replacedOn }: EmployerDecision) =>
  replacedOn !== null && replacedOn <= endsOn ? daysAfter(replacedOn, -1) : endsOn;

/** What is open once the draft is published: today if it begins at once, on its first day otherwise. */
export function purposesAfter(
  { content, replacesId }: Draft,
  published: readonly EmployerDecision[],
  today: string,
): DecisionPurpose[] {
  const first = content.startsOn && content.startsOn > today ? content.startsOn : today;
  const others = published.filter((one) => one.id !== replacesId && isInForce(one, first));
  const open = new Set([...content.purposes, ...others.flatMap((one) => one.purposes)]);
  return Object.values(DecisionPurpose).filter((purpose) => open.has(purpose));
}
