import { Language, type NoticeTopic, type UserError } from '@jalon/shared/api';
import type { NotificationPreference } from './preference.entity';
import type { QuietHours } from './schedule.rules';
import { MailFrequency } from './vocabulary';

/** What a person chose, or what holds for who has chosen nothing. */
export type Preference = Pick<
  NotificationPreference,
  'language' | 'frequencies' | 'quietFrom' | 'quietTo' | 'quietWeekends'
>;

/** Nights and week-ends are the agent's own (right to disconnect), until they say otherwise. */
export const USUAL_PREFERENCE: Preference = {
  language: Language.FR,
  frequencies: {},
  quietFrom: 19 * 60,
  quietTo: 8 * 60,
  quietWeekends: true,
};

const usualFrequencies: Partial<Record<NoticeTopic, MailFrequency>> = {
  JOBS: MailFrequency.NONE,
  WORK: MailFrequency.DAILY,
};

/** How often a person is told of a topic by mail. */
export function frequencyOf({ frequencies }: Preference, topic: NoticeTopic): MailFrequency {
  return frequencies[topic] ?? usualFrequencies[topic] ?? MailFrequency.AT_ONCE;
}

export function quietHoursOf({ quietFrom, quietTo, quietWeekends }: Preference): QuietHours {
  return { from: quietFrom, to: quietTo, weekends: quietWeekends };
}

/** A row of the preference function, as JSON gives it. */
export interface PreferenceRow {
  readonly language: Language;
  readonly frequencies: Preference['frequencies'];
  readonly quiet_from: number | null;
  readonly quiet_to: number | null;
  readonly quiet_weekends: boolean;
}

export function readPreference(row: PreferenceRow | null): Preference {
  if (!row) return USUAL_PREFERENCE;
  const {
    language,
    frequencies,
    quiet_from: quietFrom,
    quiet_to: quietTo,
    quiet_weekends: quietWeekends,
  } = row;
  return { language, frequencies, quietFrom, quietTo, quietWeekends };
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes after midnight of `19:00`; null for nothing, NaN for what is no time. */
export function minutesOf(time: string | null | undefined): number | null {
  if (time === null || time === undefined || time === '') return null;
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** `19:00` of minutes after midnight. */
export function timeOf(minutes: number | null): string | null {
  if (minutes === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** What is wrong with quiet hours, so that nobody is left without a moment to be told. */
export function quietHoursFaults({
  quietFrom,
  quietTo,
}: {
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
}): UserError[] {
  const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
  const fault = (code: string, field: string, message: string) => [{ code, path: ['input', field], message }];
  if (Number.isNaN(from)) return fault('NOT_A_TIME', 'quietFrom', 'Write a time such as 19:00.');
  if (Number.isNaN(to)) return fault('NOT_A_TIME', 'quietTo', 'Write a time such as 08:00.');
  if ((from === null) !== (to === null)) {
    return fault('INCOMPLETE_HOURS', from === null ? 'quietFrom' : 'quietTo', 'Give both hours, or neither.');
  }
  if (from !== null && from === to) {
    return fault('SAME_HOURS', 'quietTo', 'Choose two hours that differ: nothing would ever be sent.');
  }
  return [];
}
