import type { RequestContext, ScheduledRun, ScheduledTask } from '@jalon/shared/api';

/** One transaction deletes so many, and the next ones follow. */
const BATCH = 200;

/** Every night, forgets the results nobody may fetch any more: their rows, then their bytes. */
export const purgeJobResults: ScheduledTask = {
  name: 'documents.purgeJobResults',
  cron: '10 3 * * *',
  async run(run) {
    let purged = 0;
    for (const employerId of await run.employerIds()) purged += await purgeEmployer(run, employerId);
    return { purged };
  },
};

async function purgeEmployer(run: ScheduledRun, employerId: string): Promise<number> {
  let purged = 0;
  for (;;) {
    const { names, files } = await run.inEmployer(employerId, async (ctx) => ({
      names: await forgetBatch(ctx),
      files: ctx.services.files,
    }));
    // Once the rows are gone for good: a crash here leaves objects that the sweep finds.
    for (const name of names) await files.delete(name);
    purged += names.length;
    if (names.length < BATCH) return purged;
  }
}

/** @returns the names of the objects nothing refers to any more. */
async function forgetBatch(ctx: RequestContext): Promise<string[]> {
  const [results]: [{ stored_file_id: string }[], number] = await ctx.db.query(
    `delete from job_result where employer_id = $1 and job_id in (
       select job_id from job_result where employer_id = $1 and kept_until <= $2 order by kept_until limit $3)
     returning stored_file_id`,
    [ctx.employerId, ctx.now(), BATCH],
  );
  const [files]: [{ object_name: string }[], number] = await ctx.db.query(
    'delete from stored_file where employer_id = $1 and id = any ($2) returning object_name',
    [ctx.employerId, results.map((result) => result.stored_file_id)],
  );
  return files.map((file) => file.object_name);
}
