import { exportTrace, searchAuditEvents, type TraceEntry, type TraceFilter } from '@jalon/audit/api';
import { keepJobResult, keptJobResult } from '@jalon/documents/api';
import { habilitationsInForce } from '@jalon/identity/api';
import {
  type JobPayload,
  type JobRun,
  Language,
  type RequestContext,
  type Task,
  type TracedObject,
} from '@jalon/shared/api';
import { authorize } from '../policy';
import { toTraceFilter } from './trace-filter';
import { csvHeading, csvLines } from './trace-csv';
import { withNames } from './trace-lines';
import type { TraceSearchInput } from './trace.types';

export const EXPORT_TRACE = 'data-protection.exportTrace';

/** Lines told by names at a time: the memory of an export does not grow with the trace. */
const BATCH = 500;

/** Writes the lines of a search into a file, kept seven days for whoever asked. */
export function exportTraceTask(traced: readonly TracedObject[]): Task {
  return { name: EXPORT_TRACE, run: (job) => job.inContext((ctx) => writeTrace(ctx, job, traced)) };
}

async function writeTrace(ctx: RequestContext, job: JobRun, traced: readonly TracedObject[]): Promise<void> {
  // Today’s right, not that of the day it was asked.
  authorize(ctx, 'protectData', { habilitations: await habilitationsInForce(ctx) });
  // Tried again after a crash, the file may be there already.
  if (await keptJobResult(ctx, job.id)) return;
  const language = job.payload['language'] === Language.EN ? Language.EN : Language.FR;
  const filter = await toTraceFilter(ctx, searchOf(job.payload));
  await keepJobResult(ctx, {
    jobId: job.id,
    fileName: language === Language.EN ? 'trace-extract.csv' : 'extraction-du-journal.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: csvOfTrace(ctx, job, filter, { language, traced }),
  });
}

async function* csvOfTrace(
  ctx: RequestContext,
  job: JobRun,
  filter: TraceFilter,
  { language, traced }: { readonly language: Language; readonly traced: readonly TracedObject[] },
): AsyncGenerator<Buffer> {
  const { totalCount } = await searchAuditEvents(ctx, filter, { first: 1 });
  let done = 0;
  yield Buffer.from(csvHeading(language));
  for await (const entries of inBatches(exportTrace(ctx, filter), BATCH)) {
    job.signal.throwIfAborted();
    yield Buffer.from(csvLines(language, await withNames(ctx, entries, traced)));
    done += entries.length;
    await job.progress(done, totalCount);
  }
}

async function* inBatches(
  entries: AsyncGenerator<TraceEntry>,
  size: number,
): AsyncGenerator<readonly TraceEntry[]> {
  let batch: TraceEntry[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function searchOf(payload: JobPayload): TraceSearchInput {
  const text = (key: string) => {
    const value = payload[key];
    return typeof value === 'string' ? value : null;
  };
  return {
    from: text('from'),
    to: text('to'),
    doneBy: text('doneBy'),
    fileOf: text('fileOf'),
    action: text('action'),
    objectId: text('objectId'),
  };
}
