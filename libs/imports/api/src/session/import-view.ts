import type { RequestContext } from '@jalon/shared/api';
import type { ImportReadingView, StaffImportView } from './import.types';
import type { ImportReading, StaffImport } from './staff-import.entity';
import { ImportState } from './vocabulary';

/** An import as it is shown. */
export function toImportView(ctx: RequestContext, found: StaffImport): StaffImportView {
  const { id, fileName, origin, state, refusal, refusedAt, rowCount, jobId, createdAt, confirmedAt } = found;
  const mayUndo = state === ImportState.DONE && found.undoUntil !== null && found.undoUntil > ctx.now();
  return {
    id,
    fileName,
    origin,
    state,
    refusal,
    refusedAt,
    rowCount,
    jobId,
    createdAt,
    confirmedAt,
    personId: found.personId,
    reading: found.reading && toReadingView(found.reading),
    mapping: found.mapping ?? [],
    mode: found.options.mode,
    counts: Object.entries(found.counts).map(([name, count]) => ({ name, count })),
    finishedAt: found.undoneAt ?? found.finishedAt,
    undoUntil: mayUndo ? found.undoUntil : null,
    reportPath: found.reportFileId === null ? null : `/files/imports/${id}/report`,
  };
}

function toReadingView({
  settings,
  evidence,
  sheets,
  columns,
  sample,
  blankLines,
  mergedRanges,
}: ImportReading): ImportReadingView {
  const isText = settings.kind === 'CSV';
  return {
    encoding: isText ? settings.encoding : null,
    separator: isText ? settings.separator : null,
    sheet: isText ? null : settings.sheet,
    hasHeader: settings.hasHeader,
    evidence,
    sheets,
    columns,
    sample,
    blankLines,
    mergedRanges: mergedRanges.length,
  };
}
