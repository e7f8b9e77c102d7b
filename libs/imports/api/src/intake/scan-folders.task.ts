import { enqueueJobFor } from '@jalon/jobs/api';
import type { RequestContext, ScheduledTask } from '@jalon/shared/api';
import { employerFolder } from './employer-folder';
import { ImportIntake } from './import-intake.entity';
import { TAKE_ARRIVAL } from './take-arrival.task';

/** Looks each minute at what employers' software put in their folders. */
export const scanFolders: ScheduledTask = {
  name: 'imports.scanFolders',
  cron: '* * * * *',
  run: async (run) => {
    let arrived = 0;
    for (const employerId of await run.employerIds()) arrived += await run.inEmployer(employerId, scanFolder);
    return { arrived };
  },
};

/** @returns how many files were taken charge of */
async function scanFolder(ctx: RequestContext): Promise<number> {
  const folder = await employerFolder(ctx);
  const intake = await ctx.db.findOneBy(ImportIntake, { employerId: ctx.employerId });
  if (!folder || !intake?.takesFolder) return 0;
  let arrived = 0;
  for (const { id, fileName } of await folder.claim(() => ctx.newId(), ctx.now())) {
    if (!(await writeDown(ctx, id, fileName))) continue;
    arrived += 1;
    // In the same transaction: a file written down has its job, whatever happens then.
    await enqueueJobFor(ctx, intake.personId, { task: TAKE_ARRIVAL, payload: { arrivalId: id }, key: id });
  }
  return arrived;
}

/** @returns false when it is written down already: a former look claimed it, and its job is asked */
async function writeDown(ctx: RequestContext, id: string, fileName: string): Promise<boolean> {
  const rows: unknown[] = await ctx.db.query(
    `insert into import_arrival (employer_id, id, origin, file_name, arrived_at) values ($1, $2, 'FOLDER', $3, $4)
     on conflict do nothing returning id`,
    [ctx.employerId, id, fileName.slice(0, 200), ctx.now()],
  );
  return rows.length > 0;
}
