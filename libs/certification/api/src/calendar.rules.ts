import { monthsAfter } from '@jalon/shared/api';

/** How long a refusal may be appealed against. */
const APPEAL_MONTHS = 2;
/** How long a certificate may be valid, in months, and how long it is when the officer does not say. */
export const VALIDITIES: readonly number[] = [12, 24, 36];
export const USUAL_VALIDITY = 36;

/** The last day of appeal against what is decided that day. */
export function appealDeadline(decidedOn: string): string {
  return monthsAfter(decidedOn, APPEAL_MONTHS);
}

/** The last day of validity of what is issued that day. */
export function endOfValidity(issuedOn: string, validityMonths: number): string {
  return monthsAfter(issuedOn, validityMonths);
}

/** The last second of a calendar day in Paris: an hour earlier, in universal time, in summer. */
export function endOfDayInParis(date: string): Date {
  const winter = new Date(`${date}T22:59:59Z`);
  const isWinter = hourInParis.format(winter) === '23';
  return isWinter ? winter : new Date(`${date}T21:59:59Z`);
}

const hourInParis = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  hourCycle: 'h23',
});
