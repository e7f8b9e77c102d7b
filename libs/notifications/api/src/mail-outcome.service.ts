import type { MailOutcome, RequestContext } from '@jalon/shared/api';
import { orderLetterOfMail } from './letter-order.service';
import type { ClaimedMail } from './mail-composer.service';
import { preferenceOf } from './mail-outbox.service';
import { quietHoursOf } from './preference.rules';
import { retryTime, sendingTime } from './schedule.rules';
import { LetterCause, MailReason, MailState } from './vocabulary';

/** What is written of a mail after its attempt. */
interface End {
  readonly state: MailState;
  readonly reason?: MailReason;
  readonly dueAt?: Date;
}

/** What happens to a mail whose turn came and that nobody tried to send. */
export async function endMail(
  ctx: RequestContext,
  mail: ClaimedMail,
  state: MailState.NEEDLESS | MailState.WITHOUT_ADDRESS,
): Promise<void> {
  await write(ctx, mail, { state });
  if (state === MailState.WITHOUT_ADDRESS && mail.isLegal) {
    await orderLetterOfMail(ctx, mail.id, LetterCause.WITHOUT_ADDRESS);
  }
}

/** Notes what the server did; what the law wants told and mail cannot tell becomes a letter. @returns the state noted. */
export async function noteOutcome(
  ctx: RequestContext,
  mail: ClaimedMail,
  outcome: MailOutcome,
): Promise<MailState> {
  const end = await endOf(ctx, mail, outcome);
  await write(ctx, mail, end);
  if (!mail.isLegal) return end.state;
  if (end.state === MailState.FAILED) await orderLetterOfMail(ctx, mail.id, LetterCause.MAIL_FAILED);
  if (end.state === MailState.UNCERTAIN) await orderLetterOfMail(ctx, mail.id, LetterCause.MAIL_UNCERTAIN);
  return end.state;
}

async function endOf(ctx: RequestContext, mail: ClaimedMail, outcome: MailOutcome): Promise<End> {
  if (outcome.state === 'SENT') return { state: MailState.SENT };
  if (outcome.state === 'UNCERTAIN') return { state: MailState.UNCERTAIN, reason: MailReason.INTERRUPTED };
  const reason = MailReason[outcome.fault];
  const next = outcome.isFinal ? null : retryTime(ctx.now(), mail.attempts);
  if (next === null) return { state: MailState.FAILED, reason };
  const quiet = quietHoursOf(await preferenceOf(ctx, mail.recipientPersonId));
  const dueAt = mail.isUrgent ? next : sendingTime(next, quiet, mail.isLegal);
  return { state: MailState.DEFERRED, reason, dueAt };
}

/** By the attempt that was made: had somebody declared us dead meanwhile, what we know is still worth more. */
async function write(
  ctx: RequestContext,
  { id, attempts }: ClaimedMail,
  { state, reason = undefined, dueAt }: End,
): Promise<void> {
  await ctx.db.query(
    `update mail set state = $4, reason = $5, sending_until = null, due_at = coalesce($6, due_at),
                     ended_at = case when $4 = 'DEFERRED' then null else $7::timestamptz end
      where employer_id = $1 and id = $2 and attempts = $3 and state in ('SENDING', 'UNCERTAIN')`,
    [ctx.employerId, id, attempts, state, reason ?? null, dueAt ?? null, ctx.now()],
  );
}
