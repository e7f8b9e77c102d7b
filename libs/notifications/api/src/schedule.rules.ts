import { daysAfter } from '@jalon/shared/api';
import { instantOf, type LocalMoment, momentIn } from './paris-time';

/** When a person does not want mail: hours of each day, and whole week-ends. Paris time. */
export interface QuietHours {
  /** Minutes after midnight; null when no hour is quiet. May be after `to`: the night. */
  readonly from: number | null;
  readonly to: number | null;
  readonly weekends: boolean;
}

/** How often one is told by mail of a topic. */
export type Frequency = 'AT_ONCE' | 'DAILY' | 'WEEKLY' | 'NONE';

/** Nothing the law wants told waits longer, whatever the hour. */
const LONGEST_LEGAL_WAIT = 24 * 60 * 60_000;

/** Digests leave at this hour, unless the person's day opens later. */
const MORNING = 8 * 60;

const isWeekend = ({ weekday }: LocalMoment) => weekday === 6 || weekday === 7;

/** Whether nobody should be written to at that moment. */
export function isQuiet(instant: Date, { from, to, weekends }: QuietHours): boolean {
  const moment = momentIn(instant);
  if (weekends && isWeekend(moment)) return true;
  if (from === null || to === null || from === to) return false;
  const { minutes } = moment;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** The first moment from `instant` on when one may write. */
export function nextOpening(instant: Date, quiet: QuietHours): Date {
  if (!isQuiet(instant, quiet)) return instant;
  const { date } = momentIn(instant);
  for (let day = 0; day <= 8; day += 1) {
    const openings = [0, quiet.to ?? 0].map((minutes) => instantOf(daysAfter(date, day), minutes));
    const opening = openings.find((one) => one > instant && !isQuiet(one, quiet));
    if (opening) return opening;
  }
  // Hours that leave no opening are refused when they are chosen.
  return instant;
}

/** When a notice given now leaves by mail: at once, or when the hours are no longer quiet. */
export function sendingTime(now: Date, quiet: QuietHours, isLegal: boolean): Date {
  const opening = nextOpening(now, quiet);
  const latest = now.getTime() + LONGEST_LEGAL_WAIT;
  return isLegal && opening.getTime() > latest ? new Date(latest) : opening;
}

/**
 * Until when a mail whose turn has come must wait after all: nothing could leave when it should have, and the hours are
 * quiet again. @returns null when it may leave
 */
export function postponement(
  now: Date,
  quiet: QuietHours,
  { isLegal, createdAt }: { readonly isLegal: boolean; readonly createdAt: Date },
): Date | null {
  const opening = nextOpening(now, quiet).getTime();
  const latest = isLegal ? createdAt.getTime() + LONGEST_LEGAL_WAIT : Infinity;
  const until = Math.min(opening, latest);
  return until > now.getTime() ? new Date(until) : null;
}

/** When the next digest leaves: the next morning, or next Monday's, when the hours are not quiet. */
export function digestTime(now: Date, quiet: QuietHours, frequency: 'DAILY' | 'WEEKLY'): Date {
  const { date } = momentIn(now);
  for (let day = 0; day <= 14; day += 1) {
    const morning = instantOf(daysAfter(date, day), MORNING);
    if (morning <= now || (frequency === 'WEEKLY' && momentIn(morning).weekday !== 1)) continue;
    const opening = nextOpening(morning, quiet);
    if (opening > now) return opening;
  }
  throw new Error('Two weeks have a morning and a Monday.');
}

const MINUTE = 60_000;
/** After the first failure, the second, and so on: a server that is down for a day is waited for. */
const DELAYS = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * MINUTE);

/** When to try again after so many attempts; null when it is given up. */
export function retryTime(now: Date, attempts: number): Date | null {
  const delay = DELAYS[attempts - 1];
  return delay === undefined ? null : new Date(now.getTime() + delay);
}
