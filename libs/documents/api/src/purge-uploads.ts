import type { RequestContext, ScheduledTask } from '@jalon/shared/api';

const BATCH = 100;

interface Expired {
  readonly id: string;
  readonly storedFileId: string | null;
  /** Of its parts, and of the file they made when nobody took it. */
  readonly objectNames: readonly string[];
}

/** Forgets, every hour, the files nobody took in time and the traces of those somebody did: bytes, then rows. */
export const purgeUploads: ScheduledTask = {
  name: 'documents.purgeUploads',
  cron: '35 * * * *',
  run: async (run) => {
    let purged = 0;
    for (const employerId of await run.employerIds()) {
      for (let done = BATCH; done === BATCH; purged += done) {
        done = await run.inEmployer(employerId, purgeBatch);
      }
    }
    return { purged };
  },
};

async function purgeBatch(ctx: RequestContext): Promise<number> {
  const expired = await lockExpired(ctx);
  const names = expired.flatMap(({ objectNames }) => objectNames);
  // Deleting twice is deleting: should the transaction fail, the next hour finishes.
  await Promise.all(names.map((name) => ctx.services.files.delete(name)));
  const { employerId } = ctx;
  const ids = expired.map(({ id }) => id);
  const stored = expired.flatMap(({ storedFileId }) => storedFileId ?? []);
  await ctx.db.query('delete from upload_part where employer_id = $1 and upload_id = any ($2)', [
    employerId,
    ids,
  ]);
  await ctx.db.query('delete from upload where employer_id = $1 and id = any ($2)', [employerId, ids]);
  await ctx.db.query('delete from stored_file where employer_id = $1 and id = any ($2)', [
    employerId,
    stored,
  ]);
  return expired.length;
}

/** A taken file belongs to whoever took it: its object and its row stay. One being taken this very moment is left. */
function lockExpired(ctx: RequestContext): Promise<Expired[]> {
  return ctx.db.query(
    `select upload.id,
            case when upload.state <> 'TAKEN' then upload.stored_file_id end as "storedFileId",
            array(select object_name from upload_part as part
                   where part.employer_id = $1 and part.upload_id = upload.id
                  union all
                  select object_name from stored_file as stored
                   where stored.employer_id = $1 and stored.id = upload.stored_file_id and upload.state <> 'TAKEN'
            ) as "objectNames"
       from upload
      where upload.employer_id = $1 and upload.expires_at <= $2
      order by upload.id limit ${BATCH} for update of upload skip locked`,
    [ctx.employerId, ctx.now()],
  );
}
