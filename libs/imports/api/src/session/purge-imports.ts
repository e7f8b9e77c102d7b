import type { RequestContext, ScheduledTask } from '@jalon/shared/api';

const BATCH = 20;

interface Expired {
  readonly id: string;
  readonly objectNames: readonly string[];
  readonly storedFileIds: readonly string[];
}

/** Every night, forgets the imports whose time is over: their files, their rows, then themselves. */
export const purgeImports: ScheduledTask = {
  name: 'imports.purgeImports',
  cron: '50 2 * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) {
      for (let done = BATCH; done === BATCH; purged += done)
        done = await run.inEmployer(employerId, purgeBatch);
    }
    return { purged };
  },
};

async function purgeBatch(ctx: RequestContext): Promise<number> {
  const { employerId } = ctx;
  const expired = await ctx.db.query<Expired[]>(
    `select id, array_remove(array[stored_file_id, report_file_id], null) as "storedFileIds",
            array(select object_name from stored_file where stored_file.employer_id = $1
                     and stored_file.id in (stored_file_id, report_file_id)) as "objectNames"
       from staff_import where employer_id = $1 and expires_at <= $2 and state not in ('APPLYING', 'UNDOING')
      order by id limit ${BATCH} for update skip locked`,
    [employerId, ctx.now()],
  );
  // Deleting twice is deleting: should the transaction fail, the next night finishes.
  await Promise.all(
    expired.flatMap(({ objectNames }) => objectNames).map((name) => ctx.services.files.delete(name)),
  );
  const ids = expired.map(({ id }) => id);
  const files = expired.flatMap(({ storedFileIds }) => storedFileIds);
  await ctx.db.query('delete from staff_import where employer_id = $1 and id = any($2::uuid[])', [
    employerId,
    ids,
  ]);
  // What arrived by a folder or a program names the same file.
  await ctx.db.query('delete from import_arrival where employer_id = $1 and id = any($2::uuid[])', [
    employerId,
    ids,
  ]);
  await ctx.db.query('delete from stored_file where employer_id = $1 and id = any($2::uuid[])', [
    employerId,
    files,
  ]);
  return expired.length;
}
