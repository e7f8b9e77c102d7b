import type { RequestContext, ScheduledTask } from '@jalon/shared/api';

/** Each night: forgets what was told two years ago, and the mails that told it. Letters stay: they prove it. */
export const purgeNotices: ScheduledTask = {
  name: 'notifications.purgeNotices',
  cron: '40 2 * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) purged += await run.inEmployer(employerId, purge);
    return { purged };
  },
};

async function purge(ctx: RequestContext): Promise<number> {
  const parameters = [ctx.employerId, ctx.now()];
  const isOld = `created_at < $2::timestamptz - interval '2 years'`;
  // A letter still to be made is made of its notice.
  const [, purged] = await ctx.db.query<[unknown, number]>(
    `delete from notification
      where employer_id = $1 and ${isOld} and not exists (
        select from letter
         where letter.employer_id = $1 and letter.notification_id = notification.id and letter.state = 'TO_MAKE')`,
    parameters,
  );
  await ctx.db.query(
    `delete from mail
      where employer_id = $1 and ${isOld} and not exists (
        select from notification where notification.employer_id = $1 and notification.mail_id = mail.id)`,
    parameters,
  );
  return purged;
}
