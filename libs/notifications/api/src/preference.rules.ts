import { Language, type NoticeTopic } from '@jalon/shared/api';
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
