import { isCalendarDate, refused, textErrors, type UserError } from '@jalon/shared/api';
import { ReorganisationState } from './vocabulary';

/** What a reorganisation is, besides its lines. */
export interface ReorganisationTerms {
  readonly title: string;
  readonly reason: string;
  readonly effectiveOn: string;
}

/** A reorganisation is prepared at most so long before: people and posts change meanwhile. */
export const LONGEST_NOTICE_YEARS = 2;
export const MOST_MOVES = 2_000;

export function termsErrors(terms: ReorganisationTerms, today: string): UserError[] {
  return [
    ...textErrors('title', terms.title, 120),
    ...textErrors('reason', terms.reason, 1_000),
    ...dayErrors(terms.effectiveOn, today),
  ];
}

/** It is applied at the start of its day: tomorrow at the earliest. */
export function dayErrors(effectiveOn: string, today: string): UserError[] {
  if (effectiveOn === '') return [refused('REQUIRED', 'effectiveOn', 'Give a date.')];
  if (!isCalendarDate(effectiveOn)) {
    return [refused('DATE_UNKNOWN', 'effectiveOn', 'Give a date that exists, YYYY-MM-DD.')];
  }
  const latest = `${Number(today.slice(0, 4)) + LONGEST_NOTICE_YEARS}${today.slice(4)}`;
  if (effectiveOn <= today) return [refused('DATE_PAST', 'effectiveOn', 'Choose tomorrow or later.')];
  return effectiveOn > latest
    ? [refused('DATE_FAR', 'effectiveOn', `Choose a day within ${LONGEST_NOTICE_YEARS} years.`)]
    : [];
}

/** The acts on a reorganisation, and the states in which each has a meaning. */
const acts = {
  amend: [ReorganisationState.DRAFT, ReorganisationState.FAILED],
  schedule: [ReorganisationState.DRAFT, ReorganisationState.FAILED],
  takeBack: [ReorganisationState.SCHEDULED],
  abandon: [ReorganisationState.DRAFT, ReorganisationState.FAILED],
} as const satisfies Record<string, readonly ReorganisationState[]>;
export type ReorganisationAct = keyof typeof acts;

export function mayAct(act: ReorganisationAct, state: ReorganisationState): boolean {
  return (acts[act] as readonly ReorganisationState[]).includes(state);
}

/** What one may do of it now. */
export const actsIn = (state: ReorganisationState): ReorganisationAct[] =>
  (Object.keys(acts) as ReorganisationAct[]).filter((act) => mayAct(act, state));

/** The start of a day in Paris, whatever the season. @param day `YYYY-MM-DD` */
export function startOfDayInParis(day: string): Date {
  // Paris is one or two hours ahead: the instant is the one at which its clocks say midnight.
  const candidates = [1, 2].map((hours) => new Date(Date.parse(`${day}T00:00:00Z`) - hours * 3_600_000));
  const midnight = candidates.find((instant) => clockInParis.format(instant) === `${day} 00:00`);
  return midnight ?? new Date(`${day}T00:00:00Z`);
}

const clockInParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});
