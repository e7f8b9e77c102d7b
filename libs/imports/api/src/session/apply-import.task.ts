import { recordAuditEvent } from '@jalon/audit/api';
import { notify } from '@jalon/notifications/api';
import { JobRefusal, type JobRun, type RequestContext, type Task } from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { afterStep } from '../intake/after-step';
import { applyDepartures } from './apply-departures';
import { applyPart, type Pass, type RowEnd } from './apply-part';
import { comparingOf } from './comparing.service';
import { IMPORT_DONE } from './import-done.notice';
import type { ImportRow } from './import-row.entity';
import { APPLY_ROWS, keptUntil, UNFINISHED_IMPORT } from './import-task-names';
import { importIn, updateImport } from './reach-import';
import { keepReport } from './report';
import { COUNT_RESULTS, NEXT_ROWS, WRITE_ENDS } from './rows.sql';
import type { StaffImport } from './staff-import.entity';
import { ImportMode, ImportState } from './vocabulary';

/** Rows written in one transaction. */
const PART = 500;
/** People, then places, then those who leave. */
const passes: readonly (Pass | 'DEPARTURES')[] = ['PEOPLE', 'PLACES', 'DEPARTURES'];

/**
 * Writes the rows that were confirmed, some at a time, and where it is in the same transaction: after a crash it goes
 * on from there, and a row written twice changes nothing the second time.
 */
export const applyImport: Task = {
  name: APPLY_ROWS,
  maxAttempts: 10,
  run: async (job) => {
    const { importId } = job.payload;
    const mode = await job.inContext(
      async (ctx) => (await importIn(ctx, importId, ImportState.APPLYING))?.options.mode,
    );
    if (mode === undefined) return;
    if (mode === ImportMode.ALL_OR_NOTHING) await applyWhole(job);
    else await applyByParts(job);
    await job.inContext((ctx) => finish(ctx, importId));
  },
};

async function applyByParts(job: JobRun): Promise<void> {
  for (let isOver = false; !isOver;) {
    const step = await job.inContext((ctx) => applyNext(ctx, job.payload['importId']));
    isOver = step.isOver;
    await job.progress(step.done, step.total);
    job.signal.throwIfAborted();
  }
}

class RowFailed extends Error {}

/** One transaction for all of them: a row that cannot be written undoes the others. */
async function applyWhole(job: JobRun): Promise<void> {
  const { importId } = job.payload;
  try {
    await job.inContext(async (ctx) => {
      for (let isOver = false; !isOver;) {
        const step = await applyNext(ctx, importId);
        if (step.failed > 0) throw new RowFailed();
        isOver = step.isOver;
        await job.progress(step.done, step.total);
      }
    });
  } catch (error) {
    if (!(error instanceof RowFailed)) throw error;
    await job.inContext(async (ctx) => {
      const found = await importIn(ctx, importId, ImportState.APPLYING);
      if (found)
        await updateImport(ctx, found, {
          state: ImportState.MAPPING,
          confirmedAt: null,
          phase: 0,
          appliedLine: 0,
        });
    });
    throw new JobRefusal('ROWS_CHANGED_MEANWHILE');
  }
}

interface Step {
  readonly isOver: boolean;
  readonly failed: number;
  readonly done: number;
  readonly total: number;
}

async function applyNext(ctx: RequestContext, importId: unknown): Promise<Step> {
  const found = await importIn(ctx, importId, ImportState.APPLYING);
  const pass = passes[(found?.phase ?? 0) - 1];
  const total = 2 * (found?.rowCount ?? 0);
  if (!found || !pass) return { isOver: true, failed: 0, done: total, total };
  if (pass === 'DEPARTURES') {
    const failed = await applyDepartures(ctx, found);
    await updateImport(ctx, found, { phase: found.phase + 1, appliedLine: 0 });
    return { isOver: true, failed, done: total, total };
  }
  const rows = await nextRows(ctx, found);
  const ends = rows.length > 0 ? await applyPart(ctx, rows, pass, await comparingOf(ctx, found)) : [];
  await writeEnds(ctx, found, ends);
  const isPassOver = rows.length < PART;
  const next = isPassOver
    ? { phase: found.phase + 1, appliedLine: 0 }
    : { appliedLine: rows.at(-1)?.line ?? 0 };
  await updateImport(ctx, found, next);
  const passed = (found.phase - 1) * (found.rowCount ?? 0);
  const reached = isPassOver ? (found.rowCount ?? 0) : Math.min(next.appliedLine, found.rowCount ?? 0);
  return {
    isOver: false,
    failed: ends.filter(({ result }) => result === 'FAILED').length,
    done: passed + reached,
    total,
  };
}

function nextRows(ctx: RequestContext, { id, appliedLine }: StaffImport): Promise<ImportRow[]> {
  return ctx.db.query(NEXT_ROWS, [ctx.employerId, id, appliedLine, PART]);
}

async function writeEnds(ctx: RequestContext, { id }: StaffImport, ends: readonly RowEnd[]): Promise<void> {
  if (ends.length > 0) await ctx.db.query(WRITE_ENDS, [ctx.employerId, id, JSON.stringify(ends)]);
}

async function finish(ctx: RequestContext, importId: unknown): Promise<void> {
  const found = await importIn(ctx, importId, ImportState.APPLYING);
  if (!found) return;
  const { employerId, id, personId } = found;
  const counted = await ctx.db.query<{ name: string; count: number }[]>(COUNT_RESULTS, [employerId, id]);
  const counts = { ...found.counts, ...Object.fromEntries(counted.map(({ name, count }) => [name, count])) };
  const reportFileId = await keepReport(ctx, found);
  const until = keptUntil(ctx.now());
  const done = {
    state: ImportState.DONE,
    counts,
    reportFileId,
    finishedAt: ctx.now(),
    undoUntil: until,
    expiresAt: until,
  };
  await updateImport(ctx, found, done);
  await settleWorkItem(ctx, { kind: UNFINISHED_IMPORT, objectId: id, outcome: 'DONE' });
  await afterStep(ctx, found);
  await recordAuditEvent(ctx, 'imports.applyImport', { objectType: 'staff_import', objectId: id }, counts);
  const parameters = {
    written: counts['DONE'] ?? 0,
    refused: (counts['REFUSED'] ?? 0) + (counts['FAILED'] ?? 0),
  };
  await notify(ctx, { kind: IMPORT_DONE, to: personId, parameters, path: `/rh/imports/${id}` });
}
