import type { FileStore, ScheduledTask } from '@jalon/shared/api';
import { type Comparison, compareStore } from './compare-store';
import { StoreCheck } from './store-check.entity';

/** Deleted in one night at most; the others wait for the next. */
const MOST_DELETED = 10_000;

/** Crashes leave a few objects, never a large part of a store: that is a wrong database, or one restored from long ago. */
const EXPECTED_ORPHANS = 100;
const MOST_ORPHANS_SHARE = 0.1;

const KEPT_DAYS = 90;

/**
 * Every night, deletes the objects that no row names, which a crash may leave, and counts the rows whose object is
 * lost, which is an incident. Nothing is deleted when the orphans are too many to be what crashes leave.
 */
export const sweepStore: ScheduledTask = {
  name: 'documents.sweepStore',
  cron: '40 3 * * *',
  async run(run) {
    const files = await run.inEmployer(null, async (ctx) => ctx.services.files);
    const found = await compareStore(run, files, MOST_DELETED);
    const deleted = await deleteOrphans(files, found);
    const { objects, orphans, missing } = found;
    const at = run.now();
    await run.inEmployer(null, async (ctx) => {
      const counts = { objects, orphans, deleted, missing };
      const row = Object.entries(counts).map(([name, count]) => [name, String(count)]);
      await ctx.db.insert(StoreCheck, { id: ctx.newId(), at, ...Object.fromEntries(row) });
      await ctx.db.query('delete from store_check where at < $1', [
        new Date(at.getTime() - KEPT_DAYS * 86_400_000),
      ]);
    });
    return { objects, orphans, deleted, missing };
  },
};

async function deleteOrphans(
  files: FileStore,
  { objects, orphans, orphanNames }: Comparison,
): Promise<number> {
  if (orphans > Math.max(EXPECTED_ORPHANS, objects * MOST_ORPHANS_SHARE)) return 0;
  for (const name of orphanNames) await files.delete(name);
  return orphanNames.length;
}
