import {
  badUserInput,
  hasControlCharacter,
  isCalendarDate,
  refused,
  type UserError,
} from '@jalon/shared/api';
import { looksLikeNir } from './nir.rules';

/** What is wrong with an input: its field, and what to give instead. */
export interface Fault {
  readonly field: string;
  readonly cure: string;
  /** Stable, for whoever tells it in words of their own; `NOT_VALID` when absent. */
  readonly code?: string;
}

/** The same as data, for the form that sent the input. */
export function faultErrors(faults: readonly Fault[]): UserError[] {
  return faults.map(({ field, cure, code = 'NOT_VALID' }) => refused(code, field, cure));
}

/** @throws BAD_USER_INPUT naming every field at fault and its cure, when there is one. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) {
    throw badUserInput(faults.map(({ field, cure }) => `"${field}": ${cure}`).join(' '));
  }
}

/** Nothing but blanks, too long, with characters no keyboard types, or with a number that nobody may ask for. */
export function textFaults(field: string, text: string, maximum = 200): Fault[] {
  if (text.trim() === '') return [{ field, code: 'REQUIRED', cure: 'must not be empty.' }];
  if (text.length > maximum) {
    return [{ field, code: 'TOO_LONG', cure: `must be at most ${maximum} characters long.` }];
  }
  if (hasControlCharacter(text)) {
    return [{ field, code: 'NOT_TEXT', cure: 'must be written without control characters.' }];
  }
  return nirFaults(field, text);
}

/** A social security number is kept nowhere in Jalon, whatever the field. */
export function nirFaults(field: string, text: string): Fault[] {
  return looksLikeNir(text)
    ? [{ field, code: 'NIR_REFUSED', cure: 'must not hold a social security number (NIR).' }]
    : [];
}

/** Dates that do not exist. An absent date is not a fault. */
export function dateFaults(dates: Readonly<Record<string, string | null | undefined>>): Fault[] {
  return Object.entries(dates)
    .filter(([, date]) => typeof date === 'string' && !isCalendarDate(date))
    .map(([field]) => ({ field, code: 'DATE_INVALID', cure: 'must be a date that exists, YYYY-MM-DD.' }));
}

/** The second date must not come before the first, when both are known and exist. */
export function orderFaults(
  [first, firstDate]: readonly [string, string | null | undefined],
  [second, secondDate]: readonly [string, string | null | undefined],
): Fault[] {
  const bothExist = [firstDate, secondDate].every((date) => date && isCalendarDate(date));
  return bothExist && String(secondDate) < String(firstDate)
    ? [{ field: second, code: 'DATE_ORDER', cure: `must not come before "${first}" (${firstDate}).` }]
    : [];
}

const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@.<>()",;:]{2,}$/;

export function emailFaults(field: string, email: string | null | undefined): Fault[] {
  return !email || EMAIL.test(email)
    ? []
    : [{ field, code: 'EMAIL_INVALID', cure: 'must be an address such as prenom.nom@employeur.fr.' }];
}
