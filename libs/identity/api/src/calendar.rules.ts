const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** Whether a text is a date that exists, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The calendar date before, whatever the month or the year. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** Two dates of which a period is made: the last day is in it, and null has no end. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether a day is in a period. Calendar dates compare as the texts they are. */
export function isInForce({ startsOn, endsOn }: Period, date: string): boolean {
  return startsOn <= date && (endsOn === null || date <= endsOn);
}
