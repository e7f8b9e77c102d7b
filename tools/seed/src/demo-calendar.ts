const DAY = 86_400_000;

/** A calendar date, YYYY-MM-DD. */
export type Day = string;

/**
 * A date relative to today:
 * `6y 09-01` the last 1 September, six years before; `14m` the first of the month fourteen months ago, `14m 16`
 * its sixteenth day; `3d` three days ago; `+3m` the last day of the month in three months. `6y 06-15 +6` is six
 * months after `6y 06-15`: two days of the year are never more than a year apart that way, whatever today is.
 */
export type When =
  | `${number}y ${number}-${number}`
  | `${number}y ${number}-${number} +${number}`
  | `${number}m`
  | `${number}m ${number}`
  | `${number}d`
  | `+${number}m`;

/** The last day of something: a date, or so many months from its beginning. */
export type Until = When | `${number} months`;

/** The days of the demo, all counted from the day it is made. */
export class DemoCalendar {
  /** The employers opened their files in Jalon twenty-six months ago. */
  readonly takeover: Day;

  constructor(readonly today: Day) {
    this.takeover = this.day('26m 4');
  }

  day(when: When): Day {
    const [amount, detail, later] = when.split(' ');
    if (later) return addMonths(this.day(`${amount} ${detail}` as When), Number(later));
    const count = Number.parseInt(amount ?? '', 10);
    if (when.startsWith('+')) return addDays(`${shiftMonth(this.today, count + 1)}-01`, -1);
    if (amount?.endsWith('d')) return addDays(this.today, -count);
    if (amount?.endsWith('m'))
      return `${shiftMonth(this.today, -count)}-${(detail ?? '01').padStart(2, '0')}`;
    const year = Number(this.today.slice(0, 4)) - (this.today.slice(5) >= (detail ?? '') ? 0 : 1);
    return `${year - count}-${detail}`;
  }
}

/** The last day of what begins on a day. */
export function lastDay(calendar: DemoCalendar, on: Day, until: Until): Day {
  return until.endsWith(' months')
    ? addDays(addMonths(on, Number.parseInt(until, 10)), -1)
    : calendar.day(until as When);
}

/** `2024-05` moved by a number of months. */
function shiftMonth(day: Day, months: number): string {
  const date = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  return date.toISOString().slice(0, 7);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of the month, or its last one when the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const month = shiftMonth(day, months);
  const last = addDays(`${shiftMonth(day, months + 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** The day itself, or the Friday before when it falls on a week-end: offices sign on working days. */
export function workingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

/** The day itself, or the Monday after when it falls on a week-end. */
export function nextWorkingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

// prettier-ignore
const months = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
];

/** « 1er septembre 2019 » */
export function inFrench(day: Day): string {
  const number = Number(day.slice(8));
  return `${number === 1 ? '1er' : number} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
