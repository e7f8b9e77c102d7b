/** What has a moment. */
interface Dated {
  readonly createdAt: string;
}

/** What happened on one day, in the reader's own time. */
export interface DayGroup<T> {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly items: readonly T[];
}

const local = new Intl.DateTimeFormat('fr-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The reader's day of an instant. */
export function dayOf(instant: string | Date): string {
  return local.format(new Date(instant));
}

/** Cuts a list, sorted by time, into days. */
export function byDay<T extends Dated>(items: readonly T[]): readonly DayGroup<T>[] {
  const groups = Map.groupBy(items, ({ createdAt }) => dayOf(createdAt));
  return [...groups].map(([day, found]) => ({ day, items: found }));
}

/** Whether a day is today or yesterday, as people say it; null for the others. */
export function nameOfDay(day: string, now: Date): 'today' | 'yesterday' | null {
  if (day === dayOf(now)) return 'today';
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return day === dayOf(yesterday) ? 'yesterday' : null;
}
