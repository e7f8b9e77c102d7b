const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

const instantOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether a text is a date that exists, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant) && dateOf(instant) === text;
}

/** The date some days later; before, when they are negative. */
export function daysAfter(date: string, days: number): string {
  return dateOf(instantOf(date) + days * DAY);
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY);
}

/** The same day some months later or, where that month is too short, its last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** The same day some years later; 29 February is the 28th of a year that has none. */
export function yearsAfter(date: string, years: number): string {
  return monthsAfter(date, 12 * years);
}
