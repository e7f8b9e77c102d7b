import type {
  MailFrequency,
  NoticeTopic,
  PreferencesPageQuery,
  SetNotificationPreferencesInput,
} from './preferences-page.generated';

/** What the page reads. */
export type Preferences = PreferencesPageQuery['myNotificationPreferences'];

/** Hours proposed to who protects none yet: the usual ones. */
const USUAL_HOURS = { quietFrom: '19:00', quietTo: '08:00' } as const;

/** What is sent: every choice, the changed ones included. */
export function draftOf(preferences: Preferences): SetNotificationPreferencesInput {
  const { language, quietFrom, quietTo, quietWeekends, topics } = preferences;
  return {
    language,
    quietFrom,
    quietTo,
    quietWeekends,
    topics: topics.map(({ topic, frequency }) => ({ topic, frequency })),
  };
}

export function withFrequency(
  draft: SetNotificationPreferencesInput,
  topic: NoticeTopic,
  frequency: MailFrequency,
): SetNotificationPreferencesInput {
  const topics = draft.topics.map((one) => (one.topic === topic ? { topic, frequency } : one));
  return { ...draft, topics };
}

export function withQuietHours(
  draft: SetNotificationPreferencesInput,
  protectedHours: boolean,
): SetNotificationPreferencesInput {
  return { ...draft, ...(protectedHours ? USUAL_HOURS : { quietFrom: null, quietTo: null }) };
}
