import type { RequestContext } from '@jalon/shared/api';
import type { ClaimedMail } from './mail-composer.service';
import { preferenceOf } from './mail-outbox.service';
import { quietHoursOf } from './preference.rules';
import { postponement } from './schedule.rules';

/** A dialogue with the server is over well before: past this, whoever was sending is dead. */
const SENDING_LASTS = 2 * 60_000;

/** What became of the mail whose turn had come. */
export type Claim =
  | { readonly is: 'CLAIMED'; readonly mail: ClaimedMail }
  /** Its hours are quiet: it could not leave before, and waits for the next opening. */
  | { readonly is: 'POSTPONED' };

/**
 * Takes the next mail whose time has come, for this run alone. Once this is committed nobody else sends it, whatever
 * happens to us. @returns null when there is none.
 */
export async function claimMail(ctx: RequestContext): Promise<Claim | null> {
  const next = await lockNext(ctx);
  if (!next) return null;
  const quiet = quietHoursOf(await preferenceOf(ctx, next.recipientPersonId));
  const until = next.isUrgent ? null : postponement(ctx.now(), quiet, next);
  if (until) {
    await postpone(ctx, next.id, until);
    return { is: 'POSTPONED' };
  }
  return { is: 'CLAIMED', mail: await claim(ctx, next.id) };
}

type Due = Pick<ClaimedMail, 'id' | 'recipientPersonId' | 'isLegal' | 'isUrgent'> & {
  readonly createdAt: Date;
};

async function lockNext(ctx: RequestContext): Promise<Due | undefined> {
  const [next] = await ctx.db.query<Due[]>(
    `select id, recipient_person_id as "recipientPersonId", is_legal as "isLegal", is_urgent as "isUrgent",
            created_at as "createdAt"
       from mail
      where employer_id = $1 and state in ('QUEUED', 'DEFERRED') and due_at <= $2
      order by due_at, id
      limit 1
        for update skip locked`,
    [ctx.employerId, ctx.now()],
  );
  return next;
}

/** Not an attempt: a digest that waits still takes what happens meanwhile. */
async function postpone(ctx: RequestContext, id: string, until: Date): Promise<void> {
  await ctx.db.query(`update mail set state = 'DEFERRED', due_at = $3 where employer_id = $1 and id = $2`, [
    ctx.employerId,
    id,
    until,
  ]);
}

async function claim(ctx: RequestContext, id: string): Promise<ClaimedMail> {
  const [[claimed]] = await ctx.db.query<[[ClaimedMail], number]>(
    `update mail set state = 'SENDING', attempts = attempts + 1, sending_until = $3, reason = null
      where employer_id = $1 and id = $2
     returning id, recipient_person_id as "recipientPersonId", form, language, is_legal as "isLegal",
               is_urgent as "isUrgent", attempts`,
    [ctx.employerId, id, new Date(ctx.now().getTime() + SENDING_LASTS)],
  );
  return claimed;
}

/** Mails whose sender died: the server may have taken them. They are told, and never sent again by themselves. */
export async function abandonLostMails(
  ctx: RequestContext,
): Promise<readonly { readonly id: string; readonly isLegal: boolean }[]> {
  const [lost] = await ctx.db.query<[{ id: string; isLegal: boolean }[], number]>(
    `update mail set state = 'UNCERTAIN', reason = 'INTERRUPTED', sending_until = null, ended_at = $2
      where employer_id = $1 and state = 'SENDING' and sending_until < $2
     returning id, is_legal as "isLegal"`,
    [ctx.employerId, ctx.now()],
  );
  return lost;
}

/** How many wait for a server that nobody has named. */
export async function countWaiting(ctx: RequestContext): Promise<number> {
  const [{ waiting }] = await ctx.db.query<[{ waiting: number }]>(
    `select count(*)::int as waiting from mail
      where employer_id = $1 and state in ('QUEUED', 'DEFERRED') and due_at <= $2`,
    [ctx.employerId, ctx.now()],
  );
  return waiting;
}
