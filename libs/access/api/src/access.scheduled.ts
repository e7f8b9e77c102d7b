import type { ScheduledTask } from '@jalon/shared/api';

const KEPT = 30 * 24 * 60 * 60_000;

/** Forgets the codes that have been over for a month: their holder may still be told why one does not work. */
export const purgeCodes: ScheduledTask = {
  name: 'access.purgeCodes',
  cron: '40 3 * * *',
  run: (run) =>
    run.inEmployer(null, async (ctx) => {
      const before = new Date(run.now().getTime() - KEPT);
      const [row]: { purged: number }[] = await ctx.db.query('select access_purge_codes($1) as purged', [
        before,
      ]);
      return { purged: row?.purged ?? 0 };
    }),
};
