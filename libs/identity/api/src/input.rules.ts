import { badUserInput, hasControlCharacter } from '@jalon/shared/api';
import { isCalendarDate } from './calendar.rules';

/** What is wrong with an input: its field, and what to give instead. */
export interface Fault {
  readonly field: string;
  readonly cure: string;
}

/** @throws BAD_USER_INPUT naming every field at fault and its cure, when there is one. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) {
    throw badUserInput(faults.map(({ field, cure }) => `"${field}": ${cure}`).join(' '));
  }
}

/** Nothing but blanks, too long, or with characters no keyboard types. */
export function textFaults(field: string, text: string, maximum = 200): Fault[] {
  if (text.trim() === '') return [{ field, cure: 'must not be empty.' }];
  if (text.length > maximum) return [{ field, cure: `must be at most ${maximum} characters long.` }];
  return hasControlCharacter(text) ? [{ field, cure: 'must be written without control characters.' }] : [];
}

/** Dates that do not exist. An absent date is not a fault. */
export function dateFaults(dates: Readonly<Record<string, string | null | undefined>>): Fault[] {
  return Object.entries(dates)
    .filter(([, date]) => typeof date === 'string' && !isCalendarDate(date))
    .map(([field]) => ({ field, cure: 'must be a date that exists, YYYY-MM-DD.' }));
}

/** The second date must not come before the first, when both are known and exist. */
export function orderFaults(
  [first, firstDate]: readonly [string, string | null | undefined],
  [second, secondDate]: readonly [string, string | null | undefined],
): Fault[] {
  const bothExist = [firstDate, secondDate].every((date) => date && isCalendarDate(date));
  return bothExist && String(secondDate) < String(firstDate)
    ? [{ field: second, cure: `must not come before "${first}" (${firstDate}).` }]
    : [];
}

const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@.<>()",;:]{2,}$/;

export function emailFaults(field: string, email: string | null | undefined): Fault[] {
  return !email || EMAIL.test(email)
    ? []
    : [{ field, cure: 'must be an address such as prenom.nom@employeur.fr.' }];
}
