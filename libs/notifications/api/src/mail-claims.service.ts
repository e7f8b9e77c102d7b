import type { RequestContext } from '@jalon/shared/api';
import type { ClaimedMail } from './mail-composer.service';

/** A dialogue with the server is over well before: past this, whoever was sending is dead. */
const SENDING_LASTS = 2 * 60_000;

/**
 * Takes the next mail whose time has come, for this run alone. Once this is committed nobody else sends it, whatever
 * happens to us. @returns null when there is none.
 */
export async function claimMail(ctx: RequestContext): Promise<ClaimedMail | null> {
  const now = ctx.now();
  const [[claimed]] = await ctx.db.query<[ClaimedMail[], number]>(
    `update mail set state = 'SENDING', attempts = attempts + 1, sending_until = $3, reason = null
      where employer_id = $1 and id = (
        select id from mail
         where employer_id = $1 and state in ('QUEUED', 'DEFERRED') and due_at <= $2
         order by due_at, id
         limit 1
           for update skip locked)
     returning id, recipient_person_id as "recipientPersonId", form, language, is_legal as "isLegal", attempts`,
    [ctx.employerId, now, new Date(now.getTime() + SENDING_LASTS)],
  );
  return claimed ?? null;
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
