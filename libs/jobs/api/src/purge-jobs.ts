import type { RequestContext, ScheduledTask } from '@jalon/shared/api';

/** What has ended is shown for a month; the queue keeps the dead as long, for whoever repairs. */
const KEPT_DAYS = 30;

/** Forgets by night the jobs that ended a month ago. */
export const purgeJobs: ScheduledTask = {
  name: 'jobs.purgeEndedJobs',
  cron: '50 2 * * *',
  run: async (run) => {
    const before = new Date(run.now().getTime() - KEPT_DAYS * 86_400_000);
    let purged = 0;
    for (const id of await run.employerIds()) {
      purged += await run.inEmployer(id, (ctx) =>
        deleted(ctx, 'delete from followed_job where employer_id = $2 and ended_at < $1', [before, id]),
      );
    }
    const forgotten = await run.inEmployer(null, (ctx) =>
      deleted(
        ctx,
        `delete from graphile_worker._private_jobs
          where attempts >= max_attempts and locked_at is null and updated_at < $1`,
        [before],
      ),
    );
    return { purged, forgotten };
  },
};

async function deleted(ctx: RequestContext, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [, count]: [unknown, number] = await ctx.db.query(sql, [...parameters]);
  return count;
}
