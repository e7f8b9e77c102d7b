const DAY = 24 * 3_600_000;

const calendarDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export function daysAfter(date: string, days: number): string {
  return calendarDate(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

/** The day before the same date some years later: so many years, both days included. */
export function yearsFrom(date: string, years: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  // The 29th of February has no anniversary: the 28th is the last day then.
  return day > lastDay
    ? calendarDate(Date.UTC(year + years, month - 1, lastDay))
    : calendarDate(Date.UTC(year + years, month - 1, day) - DAY);
}

/** Whether it is a date that exists, YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && calendarDate(Date.parse(`${text}T00:00:00Z`) || 0) === text;
}
