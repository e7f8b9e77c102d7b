import type { RequestContext, ScheduledTask } from '@jalon/shared/api';
import { KEPT_DAYS } from '../session/import-task-names';

const DAY = 86_400_000;

/** Every night, forgets the files that became no import, once whoever answers for them has had time to look. */
export const purgeArrivals: ScheduledTask = {
  name: 'imports.purgeArrivals',
  cron: '40 2 * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) purged += await run.inEmployer(employerId, purge);
    return { purged };
  },
};

async function purge(ctx: RequestContext): Promise<number> {
  const { employerId } = ctx;
  const before = new Date(ctx.now().getTime() - KEPT_DAYS * DAY);
  const rows = await ctx.db.query<{ id: string; storedFileId: string | null; objectName: string | null }[]>(
    `select import_arrival.id, stored_file_id as "storedFileId", object_name as "objectName"
       from import_arrival
       left join stored_file on stored_file.employer_id = $1 and stored_file.id = stored_file_id
      where import_arrival.employer_id = $1 and refusal is not null and settled_at <= $2`,
    [employerId, before],
  );
  // Deleting twice is deleting: should the transaction fail, the next night finishes.
  const names = rows.flatMap(({ objectName }) => objectName ?? []);
  await Promise.all(names.map((name) => ctx.services.files.delete(name)));
  await ctx.db.query('delete from import_arrival where employer_id = $1 and id = any($2::uuid[])', [
    employerId,
    rows.map(({ id }) => id),
  ]);
  await ctx.db.query('delete from stored_file where employer_id = $1 and id = any($2::uuid[])', [
    employerId,
    rows.flatMap(({ storedFileId }) => storedFileId ?? []),
  ]);
  return rows.length;
}
