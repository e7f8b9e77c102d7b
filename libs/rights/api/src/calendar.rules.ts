import { daysAfter, yearsAfter } from '@jalon/shared/api';

/** The day before the same date some years later: so many years, both days included. */
export function yearsFrom(date: string, years: number): string {
  const same = yearsAfter(date, years);
  // The 29th of February has no anniversary: the 28th is the last day then.
  return same.slice(5) === date.slice(5) ? daysAfter(same, -1) : same;
}
