const DAY = 86_400_000;

/** Days from one calendar date to another; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The first day of the month of a date. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}
