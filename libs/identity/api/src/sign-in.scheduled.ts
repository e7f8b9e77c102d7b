import type { ScheduledTask } from '@jalon/shared/api';

/** Forgets the sessions and the counts of attempts that are over: often, for a session holds an identity token. */
export const purgeSignIn: ScheduledTask = {
  name: 'sign-in.purgeSessions',
  cron: '*/10 * * * *',
  run: (run) =>
    run.inEmployer(null, async (ctx) => {
      const [row]: { purged: number }[] = await ctx.db.query('select identity_purge_sign_in($1) as purged', [
        run.now(),
      ]);
      return { purged: row?.purged ?? 0 };
    }),
};
