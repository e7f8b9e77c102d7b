import { daysAfter, monthsAfter } from '@jalon/shared/api';
const HOUR = 3_600_000;

/** RGPD art. 12-3: an answer within a month of the request… */
const MONTHS_TO_ANSWER = 1;
/** … to which two more may be added, once, with a reason told to the person within the first. */
const MONTHS_WITH_EXTENSION = 3;

/**
 * The last day to answer what was received that day. A period of months ends on the same date of its last month, or on
 * that month's last day where it has no such date; falling on a day off, it ends with the next working day
 * (règlement 1182/71, art. 3).
 */
export function answerDueOn(receivedOn: string): string {
  return nextWorkingDay(monthsAfter(receivedOn, MONTHS_TO_ANSWER));
}

/** The last day once extended: the two months are counted from the request as well, not from the first deadline. */
export function extendedDueOn(receivedOn: string): string {
  return nextWorkingDay(monthsAfter(receivedOn, MONTHS_WITH_EXTENSION));
}

/** The date itself, or the first day after it that is neither a week-end nor a public holiday. */
export function nextWorkingDay(date: string): string {
  return isWorkingDay(date) ? date : nextWorkingDay(daysAfter(date, 1));
}

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(instantOf(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** Month and day of those that never move. */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday: days after Easter. */
const MOVING_HOLIDAYS = [1, 39, 50];

/**
 * The public holidays of the whole country (code du travail, L3133-1). Those of some territories only are left out: a
 * deadline is then a day earlier than it might be, never later.
 */
export function publicHolidays(year: number): readonly string[] {
  const sunday = easter(year);
  return [
    ...FIXED_HOLIDAYS.map((day) => `${year}-${day}`),
    ...MOVING_HOLIDAYS.map((days) => daysAfter(sunday, days)),
  ];
}

/**
 * Easter Sunday in the Gregorian calendar.
 *
 * @see Meeus, Astronomical Algorithms, ch. 8: the anonymous method of 1876. Its letters are the author's.
 */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return calendarDate(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

function instantOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function calendarDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The first instant of a calendar day in Paris: an hour earlier, in universal time, in summer. */
export function startOfDayInParis(date: string): Date {
  const winter = new Date(instantOf(date) - HOUR);
  return hourInParis.format(winter) === '00' ? winter : new Date(instantOf(date) - 2 * HOUR);
}

const hourInParis = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  hourCycle: 'h23',
});
