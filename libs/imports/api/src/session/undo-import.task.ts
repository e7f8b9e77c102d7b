import { recordAuditEvent } from '@jalon/audit/api';
import { authorizeStaff, type RowChange, undoStaffChanges } from '@jalon/identity/api';
import type { RequestContext, Task } from '@jalon/shared/api';
import { IsNull, Not } from 'typeorm';
import { ImportDeparture, type ImportRow, type RowResult } from './import-row.entity';
import { UNDO_ROWS } from './import-task-names';
import { importIn, updateImport } from './reach-import';
import { keepReport } from './report';
import { COUNT_RESULTS, WRITE_UNDONE, WRITTEN_BEFORE } from './rows.sql';
import type { StaffImport } from './staff-import.entity';
import { ImportState } from './vocabulary';

const PART = 200;
/** Beyond the last line a file may have. */
const END = 2_000_000_000;
/**
 * Places first: somebody is not forgotten while others answer to them. Then people and engagements, then the units and
 * posts that were made for them, the innermost first.
 */
const passes: readonly ReadonlySet<RowChange['table']>[] = [
  new Set(['assignment']),
  new Set(['agent', 'engagement', 'career_event']),
  new Set(['org_unit', 'position']),
];

/** Puts back what an import wrote, row by row, the last first, and tells what stays and why. */
export const undoImportRows: Task = {
  name: UNDO_ROWS,
  maxAttempts: 10,
  run: async (job) => {
    const { importId } = job.payload;
    for (let isOver = false; !isOver;) {
      const step = await job.inContext((ctx) => undoNext(ctx, importId));
      isOver = step.isOver;
      if (!isOver) await job.progress(step.done, step.total);
      job.signal.throwIfAborted();
    }
    await job.inContext((ctx) => finish(ctx, importId));
  },
};

async function undoNext(ctx: RequestContext, importId: unknown) {
  await authorizeStaff(ctx);
  const found = await importIn(ctx, importId, ImportState.UNDOING);
  const total = passes.length * (found?.rowCount ?? 0);
  const tables = found && passes[found.phase - 1];
  if (!found || !tables) return { isOver: true, done: total, total };
  if (found.phase === 1 && found.appliedLine === 0) await undoDepartures(ctx, found);
  const before = found.appliedLine === 0 ? END : found.appliedLine;
  const rows = await ctx.db.query<ImportRow[]>(WRITTEN_BEFORE, [ctx.employerId, found.id, before, PART]);
  const ends = [];
  for (const row of rows) ends.push(await undoRow(ctx, row, tables));
  if (ends.length > 0) await ctx.db.query(WRITE_UNDONE, [ctx.employerId, found.id, JSON.stringify(ends)]);
  const isPassOver = rows.length < PART;
  await updateImport(
    ctx,
    found,
    isPassOver ? { phase: found.phase + 1, appliedLine: 0 } : { appliedLine: rows.at(-1)?.line ?? 1 },
  );
  const left = isPassOver ? 0 : (rows.at(-1)?.line ?? 0);
  return { isOver: false, done: Math.max(0, found.phase * (found.rowCount ?? 0) - left), total };
}

interface Undone {
  readonly line: number;
  readonly result: RowResult;
  /** What is still written. */
  readonly done: readonly RowChange[];
}

async function undoRow(
  ctx: RequestContext,
  { line, done, result }: ImportRow,
  tables: ReadonlySet<RowChange['table']>,
): Promise<Undone> {
  const all = done ?? [];
  const now = all.filter(({ table }) => tables.has(table));
  const later = all.filter((change) => !now.includes(change));
  // A place that could not be left keeps the agent and the engagement it rests on.
  if (now.length === 0 || later.some(({ table }) => table === 'assignment'))
    return { line, result: result ?? 'UNDONE', done: all };
  const obstacle = await undoStaffChanges(ctx, now);
  const isStaying = result === 'CHANGED_SINCE' || result === 'USED_SINCE';
  if (!obstacle) return { line, result: isStaying ? result : 'UNDONE', done: later };
  const isStructure = now.every(({ table }) => table === 'org_unit' || table === 'position');
  return { line, result: isStructure && !isStaying ? 'STRUCTURE_KEPT' : obstacle, done: all };
}

async function undoDepartures(ctx: RequestContext, { id: importId }: StaffImport): Promise<void> {
  const { employerId } = ctx;
  const ended = await ctx.db.findBy(ImportDeparture, {
    employerId,
    importId,
    result: 'DONE',
    done: Not(IsNull()),
  });
  for (const { agentId, done } of ended) {
    const result = (await undoStaffChanges(ctx, done ?? [])) ?? 'UNDONE';
    await ctx.db.update(ImportDeparture, { employerId, importId, agentId }, { result });
  }
}

async function finish(ctx: RequestContext, importId: unknown): Promise<void> {
  const found = await importIn(ctx, importId, ImportState.UNDOING);
  if (!found) return;
  const counted = await ctx.db.query<{ name: string; count: number }[]>(COUNT_RESULTS, [
    ctx.employerId,
    found.id,
  ]);
  const trial = Object.entries(found.counts).filter(
    ([name]) => !['DONE', 'FAILED'].includes(name) && !name.startsWith('DEPARTURE_'),
  );
  const counts = {
    ...Object.fromEntries(trial),
    ...Object.fromEntries(counted.map(({ name, count }) => [name, count])),
  };
  const reportFileId = await keepReport(ctx, found);
  await updateImport(ctx, found, {
    state: ImportState.UNDONE,
    counts,
    reportFileId,
    undoneAt: ctx.now(),
    undoUntil: null,
  });
  await recordAuditEvent(ctx, 'imports.undoRows', { objectType: 'staff_import', objectId: found.id }, counts);
}
