import { daysAfter, isCalendarDate, refused, textErrors, type UserError } from '@jalon/shared/api';
import { ReviewOutcome } from '../vocabulary';

/** A review is done within a quarter or so: beyond, what was looked at first would have changed. */
export const LONGEST_DAYS = 120;

export function openingErrors(
  { title, dueOn }: { readonly title: string; readonly dueOn: string },
  today: string,
): UserError[] {
  const faults = textErrors('title', title, 150);
  if (!isCalendarDate(dueOn)) return [...faults, refused('NOT_A_DATE', 'dueOn', 'Give a date that exists.')];
  if (dueOn <= today) return [...faults, refused('IN_THE_PAST', 'dueOn', 'Leave at least a day.')];
  return dueOn > daysAfter(today, LONGEST_DAYS)
    ? [...faults, refused('TOO_FAR', 'dueOn', `Within ${LONGEST_DAYS} days.`)]
    : faults;
}

/** What is decided of a line. */
export interface Decision {
  readonly outcome: ReviewOutcome;
  readonly reason?: string | null;
  readonly validUntil?: string | null;
}

/** Confirming needs no word; taking away or shortening says why, and until when. */
export function decisionErrors(decision: Decision, validUntil: string, today: string): UserError[] {
  const { outcome, reason } = decision;
  if (outcome === ReviewOutcome.KEPT) return [];
  const faults = textErrors('reason', reason, 1_000);
  if (outcome === ReviewOutcome.ENDED) return faults;
  const until = decision.validUntil ?? '';
  if (!isCalendarDate(until))
    return [...faults, refused('NOT_A_DATE', 'validUntil', 'Give a date that exists.')];
  return until < today || until >= validUntil
    ? [...faults, refused('NOT_SHORTER', 'validUntil', `Between today and the day before ${validUntil}.`)]
    : faults;
}

/** How a line stands, for the report and the progress. */
export type LineState = ReviewOutcome | 'OVER_MEANWHILE' | 'WAITING';

export function lineState(outcome: ReviewOutcome | null, isOver: boolean): LineState {
  return outcome ?? (isOver ? 'OVER_MEANWHILE' : 'WAITING');
}
