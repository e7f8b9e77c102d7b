import { professionalAddressesByPersonId } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { preferenceOf } from './mail-outbox.service';
import { declaredKinds } from './notice-kinds';
import { NotificationPreference } from './preference.entity';
import { frequencyOf, minutesOf, type Preference, quietHoursFaults, timeOf } from './preference.rules';
import type {
  LegalNotice,
  NotificationPreferences,
  SetNotificationPreferencesInput,
  SetNotificationPreferencesPayload,
} from './preference.types';
import { NoticeTopic } from './vocabulary';

/** How the signed-in person wants to be told, usual values included. */
export async function myNotificationPreferences(ctx: RequestContext): Promise<NotificationPreferences> {
  const { personId } = ctx.signedIn;
  const recipient = await ctx.load(professionalAddressesByPersonId, personId);
  return toPreferences(await preferenceOf(ctx, personId), recipient?.address ?? null);
}

/** What the law wants told, whatever anyone prefers. */
export function legalNotices(): LegalNotice[] {
  return declaredKinds()
    .filter(({ isLegal }) => isLegal)
    .map(({ code, topic }) => ({ kind: code, topic }));
}

/** Keeps a person's choices; they hold for what is told from now on. */
export async function setNotificationPreferences(
  ctx: RequestContext,
  input: SetNotificationPreferencesInput,
): Promise<SetNotificationPreferencesPayload> {
  const userErrors = quietHoursFaults(input);
  if (userErrors.length > 0) return { preferences: null, userErrors };
  const { language, quietWeekends, topics, quietFrom, quietTo } = input;
  await ctx.db.upsert(
    NotificationPreference,
    {
      personId: ctx.signedIn.personId,
      language,
      frequencies: Object.fromEntries(topics.map(({ topic, frequency }) => [topic, frequency])),
      quietFrom: minutesOf(quietFrom),
      quietTo: minutesOf(quietTo),
      quietWeekends,
      updatedAt: ctx.now(),
    },
    ['personId'],
  );
  return { preferences: await myNotificationPreferences(ctx), userErrors };
}

function toPreferences(preference: Preference, mailAddress: string | null): NotificationPreferences {
  const { language, quietFrom, quietTo, quietWeekends } = preference;
  const kinds = declaredKinds();
  const topics = Object.values(NoticeTopic).filter((topic) => kinds.some((kind) => kind.topic === topic));
  return {
    language,
    quietFrom: timeOf(quietFrom),
    quietTo: timeOf(quietTo),
    quietWeekends,
    topics: topics.map((topic) => ({
      topic,
      frequency: frequencyOf(preference, topic),
      isChoosable: kinds.some((kind) => kind.topic === topic && !kind.isLegal),
    })),
    mailAddress,
  };
}
