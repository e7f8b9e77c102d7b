import { knownStaff } from '@jalon/identity/api';
import type { JobRun, RequestContext, Task } from '@jalon/shared/api';
import { afterStep } from '../intake/after-step';
import type { ImportField, Mapping } from '../mapping/import-field';
import { openTable, type TableRow } from '../reading';
import { compareRow } from '../rows/compare-row.rules';
import type { Comparing } from '../rows/comparing';
import { keptCells, readRow, type ReadRow } from '../rows/row-values.rules';
import {
  COUNT_OUTCOMES,
  FIND_MISSING,
  INSERT_ROWS,
  REFUSE_DUPLICATES,
  REFUSE_UNKNOWN_MANAGERS,
} from './check-rows.sql';
import { comparingOf } from './comparing.service';
import { dataRows, fileOf } from './import-file';
import { ImportDeparture, ImportRow } from './import-row.entity';
import { CHECK_ROWS } from './import-task-names';
import { mergedCells } from './merged-cells.rules';
import { importIn, updateImport } from './reach-import';
import type { StaffImport } from './staff-import.entity';
import { ImportState } from './vocabulary';

/** Rows compared and kept in one transaction: enough to be quick, few enough to be little memory. */
const PART = 1_000;
/** Superiors of superiors whose rows are refused: a chain longer than this is none that an employer has. */
const MOST_LEVELS = 50;

/** Tries every row of a file without writing anything about anyone; begun again from the first after a crash. */
export const checkImport: Task = {
  name: CHECK_ROWS,
  maxAttempts: 5,
  run: async (job) => {
    const started = await job.inContext((ctx) => begin(ctx, job.payload['importId']));
    if (!started) return;
    const { found, read } = started;
    const table = await openTable(read, found.reading.settings);
    let done = 0;
    for await (const rows of dataRows(table.rows, found.reading.settings.hasHeader, PART)) {
      await job.inContext((ctx) => checkPart(ctx, found, rows));
      done += rows.length;
      await job.progress(done, found.rowCount ?? done);
      job.signal.throwIfAborted();
    }
    await job.inContext((ctx) => conclude(ctx, job));
  },
};

type Mapped = StaffImport & {
  readonly reading: NonNullable<StaffImport['reading']>;
  readonly mapping: Mapping;
};

async function begin(ctx: RequestContext, importId: unknown) {
  const found = await importIn(ctx, importId, ImportState.CHECKING);
  if (!found?.reading || !found.mapping) return null;
  const { employerId, id } = found;
  await ctx.db.delete(ImportRow, { employerId, importId: id });
  await ctx.db.delete(ImportDeparture, { employerId, importId: id });
  return { found: found as Mapped, read: await fileOf(ctx, found) };
}

async function checkPart(ctx: RequestContext, found: Mapped, rows: readonly TableRow[]): Promise<void> {
  // It may have been given up meanwhile.
  if (!(await importIn(ctx, found.id, ImportState.CHECKING))) return;
  const by = await comparingOf(ctx, found);
  const merged = mergedCells(found.reading.mergedRanges, rows);
  const tried = rows.map((row) => ({ row, read: readOf(row, { found, by, merged }) }));
  const matricules = tried.flatMap(({ read }) => read.values.MATRICULE ?? []);
  const known = new Map((await knownStaff(ctx, matricules)).map((agent) => [agent.matricule, agent]));
  const kept = tried.map(({ row, read }) => {
    const { outcome, faults, changes } = compareRow(read, known.get(read.values.MATRICULE ?? '') ?? null, by);
    return {
      line: row.line,
      cells: keptCells(row.cells),
      matricule: read.values.MATRICULE ?? null,
      manager_matricule: read.values.MANAGER ?? null,
      read_values: read.values,
      outcome,
      faults,
      changes,
    };
  });
  await ctx.db.query(INSERT_ROWS, [ctx.employerId, found.id, JSON.stringify(kept)]);
}

interface Trying {
  readonly found: Mapped;
  readonly by: Comparing;
  readonly merged: ReadonlyMap<number, ReadonlySet<number>>;
}

function readOf(row: TableRow, { found, by, merged }: Trying): ReadRow {
  const read = readRow(row.cells, found.mapping, by.today);
  const hidden = [...(merged.get(row.line) ?? [])].flatMap((column): ImportField[] => {
    const field = found.mapping[column - 1];
    return field && !row.cells[column - 1] ? [field] : [];
  });
  if (hidden.length === 0) return read;
  const faults = hidden.map((field) => ({ code: 'MERGED_CELL' as const, field, value: '' }));
  return { ...read, faults: [...read.faults, ...faults] };
}

async function conclude(ctx: RequestContext, job: JobRun): Promise<void> {
  const found = await importIn(ctx, job.payload['importId'], ImportState.CHECKING);
  if (!found) return;
  const key = [ctx.employerId, found.id];
  // Thousands of rows were just written, and the planner, which has not counted them yet, takes them for one.
  await ctx.db.query(`select set_config('enable_nestloop', 'off', true)`);
  await ctx.db.query(REFUSE_DUPLICATES, key);
  for (let level = 0; level < MOST_LEVELS; level++) {
    const [, count] = await ctx.db.query<[unknown, number]>(REFUSE_UNKNOWN_MANAGERS, key);
    if (count === 0) break;
  }
  await ctx.db.query(FIND_MISSING, [...key, ctx.today()]);
  await ctx.db.query(`select set_config('enable_nestloop', 'on', true)`);
  const counted = await ctx.db.query<{ name: string; count: number }[]>(COUNT_OUTCOMES, key);
  const counts = Object.fromEntries(counted.map(({ name, count }) => [name, count]));
  await updateImport(ctx, found, {
    state: ImportState.READY,
    counts,
    checkedAt: ctx.now(),
    phase: 0,
    appliedLine: 0,
  });
  await afterStep(ctx, found);
}
