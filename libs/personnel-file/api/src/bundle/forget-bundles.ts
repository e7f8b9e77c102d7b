import type { ScheduledTask } from '@jalon/shared/api';

/** What was asked is forgotten a month later, as the job that made it. */
const KEPT_DAYS = 30;

/** Every night, forgets which copies were asked for long ago; the trace of what was read stays. */
export const forgetBundles: ScheduledTask = {
  name: 'personnel-file.forgetBundles',
  cron: '20 3 * * *',
  async run(run) {
    const limit = new Date(run.now().getTime() - KEPT_DAYS * 86_400_000);
    let forgotten = 0;
    for (const employerId of await run.employerIds()) {
      const [, count] = await run.inEmployer(employerId, (ctx) =>
        ctx.db.query<[unknown, number]>('delete from file_bundle where employer_id = $1 and asked_at < $2', [
          employerId,
          limit,
        ]),
      );
      forgotten += count;
    }
    return { forgotten };
  },
};
