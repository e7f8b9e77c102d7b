import { enqueueJob } from '@jalon/jobs/api';
import type { MailTransport, RequestContext, ScheduledRun, ScheduledTask } from '@jalon/shared/api';
import { hasLettersToMake, orderLetterOfMail } from './letter-order.service';
import { abandonLostMails, claimMail, countWaiting } from './mail-claims.service';
import { type ClaimedMail, composeMail, type Composed } from './mail-composer.service';
import { endMail, noteOutcome } from './mail-outcome.service';
import { MAKE_LETTERS } from './make-letters.task';
import { LetterCause, MailState } from './vocabulary';

/** A run gives way before the next one begins. */
const RUN_LASTS = 50_000;

type Counts = Record<'sent' | 'deferred' | 'failed' | 'uncertain' | 'waiting', number>;

/** Every minute: sends the mails whose time has come, and has the letters made. */
export const sendMails: ScheduledTask = {
  name: 'notifications.sendMails',
  cron: '* * * * *',
  run: async (run) => {
    const counts: Counts = { sent: 0, deferred: 0, failed: 0, uncertain: 0, waiting: 0 };
    const until = run.now().getTime() + RUN_LASTS;
    for (const employerId of await run.employerIds()) {
      counts.uncertain += await run.inEmployer(employerId, tellLostMails);
      // A server that is down for one employer is down for all of them: the rest waits for the next minute.
      const isServerUp = await sendThoseOf(run, employerId, { until, counts });
      await run.inEmployer(employerId, askForLetters);
      if (!isServerUp) break;
    }
    return counts;
  },
};

interface Progress {
  readonly until: number;
  readonly counts: Counts;
}

async function tellLostMails(ctx: RequestContext): Promise<number> {
  const lost = await abandonLostMails(ctx);
  for (const { id, isLegal } of lost) {
    if (isLegal) await orderLetterOfMail(ctx, id, LetterCause.MAIL_UNCERTAIN);
  }
  return lost.length;
}

/** Their paper needs the keys of the employer's files, which this role is not given. */
async function askForLetters(ctx: RequestContext): Promise<void> {
  if (!(await hasLettersToMake(ctx))) return;
  await enqueueJob(ctx, { task: MAKE_LETTERS, payload: {}, key: 'letters', queue: 'letters' });
}

/** @returns false when the server is down. */
async function sendThoseOf(
  run: ScheduledRun,
  employerId: string,
  { until, counts }: Progress,
): Promise<boolean> {
  while (run.now().getTime() < until) {
    const turn = await run.inEmployer(employerId, takeTurn);
    if (turn === null) return true;
    if (turn === 'POSTPONED') continue;
    if (turn.transport === null) {
      counts.waiting += turn.waiting;
      return true;
    }
    if (turn.composed.is !== 'MAIL') continue;
    // Committed: from here on, this mail is ours alone, and what happens to it is told.
    const outcome = await turn.transport.send(turn.composed.mail);
    const state = await run.inEmployer(employerId, (ctx) => noteOutcome(ctx, turn.claimed, outcome));
    count(counts, state);
    if (outcome.state === 'FAILED' && outcome.isServerDown) return false;
  }
  return true;
}

type Turn =
  | 'POSTPONED'
  | { readonly transport: null; readonly waiting: number }
  | { readonly transport: MailTransport; readonly claimed: ClaimedMail; readonly composed: Composed };

/** Takes a mail and writes it, in one transaction: one that cannot be written is not taken. */
async function takeTurn(ctx: RequestContext): Promise<Turn | null> {
  const transport = ctx.services.mails;
  if (!transport) return { transport: null, waiting: await countWaiting(ctx) };
  const claim = await claimMail(ctx);
  if (claim?.is !== 'CLAIMED') return claim && 'POSTPONED';
  const claimed = claim.mail;
  const composed = await composeMail(ctx, claimed);
  if (composed.is !== 'MAIL') await endMail(ctx, claimed, MailState[composed.is]);
  return { transport, claimed, composed };
}

function count(counts: Counts, state: MailState): void {
  if (state === MailState.SENT) counts.sent += 1;
  if (state === MailState.DEFERRED) counts.deferred += 1;
  if (state === MailState.FAILED) counts.failed += 1;
  if (state === MailState.UNCERTAIN) counts.uncertain += 1;
}
