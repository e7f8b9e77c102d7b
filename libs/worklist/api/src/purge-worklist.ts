import type { RequestContext, ScheduledTask } from '@jalon/shared/api';

/** Each night: forgets the follow-up of what was over two years ago, and opinions of three years. */
export const purgeWorklist: ScheduledTask = {
  name: 'worklist.purge',
  cron: '45 2 * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) purged += await run.inEmployer(employerId, purge);
    return { purged };
  },
};

async function purge(ctx: RequestContext): Promise<number> {
  const parameters = [ctx.employerId, ctx.now()];
  await ctx.db.query(
    `delete from work_item_event where employer_id = $1 and item_id in (
       select id from work_item where employer_id = $1 and settled_at < $2::timestamptz - interval '2 years')`,
    parameters,
  );
  const [, items] = await ctx.db.query<[unknown, number]>(
    `delete from work_item where employer_id = $1 and settled_at < $2::timestamptz - interval '2 years'`,
    parameters,
  );
  const [, opinions] = await ctx.db.query<[unknown, number]>(
    `delete from worklist_opinion
      where employer_id = $1 and given_in < ($2::timestamptz - interval '3 years')::date`,
    parameters,
  );
  return items + opinions;
}
