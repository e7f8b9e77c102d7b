import type { FileStore, RequestContext, ScheduledRun } from '@jalon/shared/api';
import { OBJECT_TABLES } from '../keys/erasure.service';

/** Objects compared at a time, and rows read at a time. */
const BATCH = 1000;

/** An upload is over long before, whatever its size: a younger object may still wait for its row. */
const YOUNG = 24 * 3_600_000;

/** Objects of the store between two names, the first excluded; `to` is null for the end. */
interface Range {
  readonly after: string;
  readonly to: string | null;
  /** The objects of the range that are old enough to have their row. */
  readonly old: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What the store and the rows say of each other. */
export interface Comparison {
  readonly objects: number;
  readonly missing: number;
  readonly orphans: number;
  /** The first of them: the others wait for the next night. */
  readonly orphanNames: readonly string[];
}

/**
 * Reads the store and the rows side by side, both in the order of the names: the memory it takes does not depend on how
 * many there are.
 */
export async function compareStore(
  run: ScheduledRun,
  files: FileStore,
  mostOrphans: number,
): Promise<Comparison> {
  const employers = await watchedEmployers(run);
  const limit = run.now().getTime() - YOUNG;
  const orphanNames: string[] = [];
  const counts = { objects: 0, missing: 0, orphans: 0 };
  for await (const range of rangesOf(files, limit)) {
    const orphans = new Set(range.old);
    for (const employer of employers) {
      counts.missing += await compareRange(run, { ...employer, range, orphans, files });
    }
    counts.objects += range.names.size;
    counts.orphans += orphans.size;
    orphanNames.push(...[...orphans].slice(0, mostOrphans - orphanNames.length));
  }
  return { ...counts, orphanNames };
}

async function* rangesOf(files: FileStore, limit: number): AsyncGenerator<Range> {
  let after = '';
  let names = new Set<string>();
  let old = new Set<string>();
  for await (const { name, storedAt } of files.list()) {
    names.add(name);
    if (storedAt.getTime() < limit) old.add(name);
    if (names.size < BATCH) continue;
    yield { after, to: name, names, old };
    after = name;
    [names, old] = [new Set(), new Set()];
  }
  yield { after, to: null, names, old };
}

interface WatchedEmployer {
  readonly employerId: string;
  /** Its keys were destroyed, and its objects with them. */
  readonly isErased: boolean;
}

async function watchedEmployers(run: ScheduledRun): Promise<WatchedEmployer[]> {
  const employers: WatchedEmployer[] = [];
  for (const employerId of await run.employerIds()) {
    const [row] = await run.inEmployer(employerId, (ctx) =>
      ctx.db.query<{ erased: boolean }[]>(
        `select coalesce(bool_and(wrapped_key = ''), false) as erased from employer_key where employer_id = $1`,
        [employerId],
      ),
    );
    employers.push({ employerId, isErased: row?.erased ?? false });
  }
  return employers;
}

interface RangeOrder extends WatchedEmployer {
  readonly range: Range;
  /** Those a row names are taken out of it. */
  readonly orphans: Set<string>;
  readonly files: FileStore;
}

/** @returns how many rows of the employer name an object of the range that is not there */
async function compareRange(run: ScheduledRun, order: RangeOrder): Promise<number> {
  const { employerId, isErased, range, orphans, files } = order;
  let missing = 0;
  for (const table of OBJECT_TABLES) {
    for (let after = range.after, isLast = false; !isLast;) {
      const page = { after, to: range.to };
      const names = await run.inEmployer(employerId, (ctx) => namesIn(ctx, table, page));
      for (const name of names) orphans.delete(name);
      const lost = isErased ? [] : names.filter((name) => !range.names.has(name));
      // Put since the store was listed, or forgotten since the row was read: asked once more.
      for (const name of lost) if (!(await files.has(name))) missing += 1;
      isLast = names.length < BATCH;
      after = names.at(-1) ?? after;
    }
  }
  return missing;
}

async function namesIn(
  ctx: RequestContext,
  table: (typeof OBJECT_TABLES)[number],
  { after, to }: { readonly after: string; readonly to: string | null },
): Promise<string[]> {
  // A part of an upload that was not acknowledged, the only row without a size, may have no object: nothing is lost.
  const rows = await ctx.db.query<{ name: string }[]>(
    `select object_name as name from ${table}
      where employer_id = $1 and object_name collate "C" > $2 and ($3::text is null or object_name collate "C" <= $3)
        and byte_size is not null
      order by object_name collate "C" limit $4`,
    [ctx.employerId, after, to, BATCH],
  );
  return rows.map(({ name }) => name);
}
