import type { NoticeKind, RequestContext } from '@jalon/shared/api';
import { Mail } from './mail.entity';
import {
  frequencyOf,
  type Preference,
  type PreferenceRow,
  quietHoursOf,
  readPreference,
} from './preference.rules';
import { digestTime, sendingTime } from './schedule.rules';
import { MailForm, MailFrequency, MailState } from './vocabulary';

interface Recipient {
  readonly personId: string;
  readonly hasAddress: boolean;
}

/** Puts a mail in the outbox, or joins the digest that waits. @returns its id, null when the person wants none. */
export async function planMail(
  ctx: RequestContext,
  { topic, isLegal, isUrgent = false }: Pick<NoticeKind, 'topic' | 'isLegal' | 'isUrgent'>,
  { personId, hasAddress }: Recipient,
): Promise<string | null> {
  const preference = await preferenceOf(ctx, personId);
  // The law wants it told: nobody mutes it, nor waits for a digest.
  const frequency = isLegal ? MailFrequency.AT_ONCE : frequencyOf(preference, topic);
  if (frequency === MailFrequency.NONE) return null;
  const mail = { personId, preference, isLegal, isUrgent };
  if (!hasAddress) return insertMail(ctx, { ...mail, state: MailState.WITHOUT_ADDRESS });
  if (frequency !== MailFrequency.AT_ONCE) return joinDigest(ctx, { personId, preference, frequency });
  return insertMail(ctx, { ...mail, state: MailState.QUEUED });
}

/** What a person chose, whoever asks. */
export async function preferenceOf(ctx: RequestContext, personId: string): Promise<Preference> {
  const [row] = await ctx.db.query<{ preference: PreferenceRow | null }[]>(
    'select notifications_preference_of($1) as preference',
    [personId],
  );
  return readPreference(row?.preference ?? null);
}

async function insertMail(
  ctx: RequestContext,
  { personId, preference, isLegal, isUrgent, state }: NewMail,
): Promise<string> {
  const id = ctx.newId();
  const now = ctx.now();
  const dueAt = isUrgent ? now : sendingTime(now, quietHoursOf(preference), isLegal);
  const isDeferred = state === MailState.QUEUED && dueAt > now;
  await ctx.db.insert(Mail, {
    employerId: ctx.employerId,
    id,
    recipientPersonId: personId,
    form: MailForm.NOTICE,
    language: preference.language,
    isLegal,
    isUrgent,
    state: isDeferred ? MailState.DEFERRED : state,
    createdAt: now,
    dueAt,
    endedAt: state === MailState.WITHOUT_ADDRESS ? now : null,
  });
  return id;
}

interface NewMail {
  readonly personId: string;
  readonly preference: Preference;
  readonly isLegal: boolean;
  readonly isUrgent: boolean;
  readonly state: MailState.QUEUED | MailState.WITHOUT_ADDRESS;
}

/** Locks the digest that waits, so that it does not leave without this notice; a new one when it has left. */
async function joinDigest(
  ctx: RequestContext,
  { personId, preference, frequency }: JoinedDigest,
): Promise<string> {
  const now = ctx.now();
  const [mail] = await ctx.db.query<[{ id: string }]>(
    `insert into mail (employer_id, id, recipient_person_id, form, language, is_legal, state, created_at, due_at)
     values ($1, $2, $3, $4, $5, false, 'DEFERRED', $6, $7)
     on conflict (employer_id, recipient_person_id, form)
       where form <> 'NOTICE' and state = 'DEFERRED' and attempts = 0
       do update set due_at = mail.due_at
     returning id`,
    [
      ctx.employerId,
      ctx.newId(),
      personId,
      frequency,
      preference.language,
      now,
      digestTime(now, quietHoursOf(preference), frequency),
    ],
  );
  return mail.id;
}

interface JoinedDigest {
  readonly personId: string;
  readonly preference: Preference;
  readonly frequency: MailFrequency.DAILY | MailFrequency.WEEKLY;
}
