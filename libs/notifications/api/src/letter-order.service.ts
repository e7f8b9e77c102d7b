import type { RequestContext } from '@jalon/shared/api';
import type { LetterCause } from './vocabulary';

/** Puts on paper what a mail could not tell for sure: once, however many times it failed. */
export async function orderLetterOfMail(
  ctx: RequestContext,
  mailId: string,
  cause: LetterCause,
): Promise<void> {
  await ctx.db.query(
    `insert into letter (employer_id, id, notification_id, kind, agent_id, cause, state, created_at)
     select $1, $2, notification.id, notification.kind, agent.id, $4, 'TO_MAKE', $5
       from notification
       join agent on agent.employer_id = $1 and agent.person_id = notification.recipient_person_id
      where notification.employer_id = $1 and notification.mail_id = $3
     on conflict (employer_id, notification_id) do nothing`,
    [ctx.employerId, ctx.newId(), mailId, cause, ctx.now()],
  );
}

/** Whether a letter waits for its paper. */
export async function hasLettersToMake(ctx: RequestContext): Promise<boolean> {
  const [{ exists }] = await ctx.db.query<[{ exists: boolean }]>(
    `select exists (select from letter where employer_id = $1 and state = 'TO_MAKE') as exists`,
    [ctx.employerId],
  );
  return exists;
}
