/** The day so far from today, in this place's calendar, as the API writes it. */
export function dayIn(
  { days = 0, years = 0 }: { days?: number; years?: number },
  today = new Date(),
): string {
  const day = new Date(today.getFullYear() + years, today.getMonth(), today.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** How many days from today to a day: 0 today, negative in the past. */
export function daysUntil(day: string, today = new Date()): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, date) - start) / 86_400_000);
}
