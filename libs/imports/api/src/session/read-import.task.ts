import { createHash } from 'node:crypto';
import { recordAuditEvent } from '@jalon/audit/api';
import { type JobRun, type RequestContext, type Task } from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { afterStep } from '../intake/after-step';
import { headerSignature, isKnownColumn, NirWitness, proposeMapping } from '../mapping/propose-mapping.rules';
import {
  columnNames,
  openTable,
  type ReadFile,
  type ReadingChoices,
  ReadingRefusal,
  type TableRow,
  understandTable,
  type UnderstoodTable,
} from '../reading';
import { keptCells } from '../rows/row-values.rules';
import { fileOf } from './import-file';
import { ImportMapping } from './import-memory.entity';
import { READ_FILE, UNFINISHED_IMPORT } from './import-task-names';
import { importIn, updateImport } from './reach-import';
import type { ImportReading, ReadColumn, StaffImport } from './staff-import.entity';
import { ImportState } from './vocabulary';

/** Looks at a file from its first byte to its last: how it is written, what its columns may be, and what forbids it. */
export const readImport: Task = {
  name: READ_FILE,
  maxAttempts: 5,
  run: async (job) => {
    const { importId } = job.payload;
    const started = await job.inContext(async (ctx) => {
      const found = await importIn(ctx, importId, ImportState.READING);
      return found && { found, read: await fileOf(ctx, found) };
    });
    if (!started) return;
    const outcome = await readWhole(started.read, started.found.kind, choicesOf(job));
    await job.inContext(async (ctx) => {
      const found = await importIn(ctx, importId, ImportState.READING);
      if (found) await conclude(ctx, found, outcome);
    });
  },
};

function choicesOf({ payload }: JobRun): ReadingChoices {
  const { encoding = null, separator = null, hasHeader = null, sheet = null } = payload;
  return { encoding, separator, hasHeader, sheet } as ReadingChoices;
}

type Whole =
  | { readonly reading: ImportReading; readonly rowCount: number }
  | { readonly refusal: string; readonly at: string | null };

async function readWhole(read: ReadFile, kind: StaffImport['kind'], choices: ReadingChoices): Promise<Whole> {
  try {
    const understood = await understandTable(read, kind, choices, isKnownColumn);
    const table = await openTable(read, understood.settings);
    const names = namesOf(understood);
    const witness = new NirWitness(understood.settings.hasHeader ? names : []);
    let rowCount = understood.settings.hasHeader ? -1 : 0;
    for await (const { cells } of table.rows) {
      rowCount += 1;
      // The header is no row.
      if (rowCount > 0) witness.see(cells);
    }
    const nirColumn = witness.column();
    if (nirColumn !== null) return { refusal: 'NIR_COLUMN', at: names[nirColumn] ?? '' };
    return { reading: readingOf(understood, names, table.notes()), rowCount };
  } catch (error) {
    if (error instanceof ReadingRefusal) return { refusal: error.code, at: error.at };
    throw error;
  }
}

function namesOf({ settings, sample }: UnderstoodTable): string[] {
  const width = Math.max(
    ...sample.slice(0, settings.hasHeader ? 1 : undefined).map(({ cells }) => cells.length),
  );
  return columnNames(settings.hasHeader ? (sample[0]?.cells ?? null) : null, width);
}

function readingOf(
  understood: UnderstoodTable,
  names: readonly string[],
  notes: Pick<ImportReading, 'blankLines' | 'mergedRanges'>,
): ImportReading {
  const { settings, evidence, sheets, sample } = understood;
  const proposed = proposeMapping(settings.hasHeader ? names : names.map(() => ''));
  const columns = names.map((name, index): ReadColumn => ({
    name,
    field: proposed[index]?.field ?? null,
    ground: proposed[index]?.ground ?? null,
  }));
  const rows = sample
    .slice(settings.hasHeader ? 1 : 0, 11)
    .map(({ line, cells }): TableRow => ({ line, cells: keptCells(cells) }));
  return { settings, evidence, sheets, columns, sample: rows, ...notes };
}

async function conclude(ctx: RequestContext, found: StaffImport, outcome: Whole): Promise<void> {
  if ('refusal' in outcome) {
    const { refusal, at } = outcome;
    await updateImport(ctx, found, {
      state: ImportState.REFUSED,
      refusal,
      refusedAt: at?.slice(0, 200) ?? null,
      finishedAt: ctx.now(),
    });
    await settleWorkItem(ctx, { kind: UNFINISHED_IMPORT, objectId: found.id, outcome: 'REFUSED' });
    await recordAuditEvent(
      ctx,
      'imports.refuseImport',
      { objectType: 'staff_import', objectId: found.id },
      { refusal },
    );
    return afterStep(ctx, found);
  }
  const remembered = await rememberedMapping(ctx, outcome.reading);
  const reading = remembered ? { ...outcome.reading, columns: remembered.columns } : outcome.reading;
  const options = { ...found.options, unitChoices: remembered?.unitChoices ?? found.options.unitChoices };
  await updateImport(ctx, found, {
    state: ImportState.MAPPING,
    reading,
    options,
    rowCount: outcome.rowCount,
  });
  await afterStep(ctx, found);
}

/** By what a file of the same columns is found again. */
export const signatureOf = (columns: readonly Pick<ReadColumn, 'name'>[]): Buffer =>
  createHash('sha256')
    .update(headerSignature(columns.map(({ name }) => name)))
    .digest();

async function rememberedMapping(ctx: RequestContext, { columns }: ImportReading) {
  const { employerId } = ctx;
  const known = await ctx.db.findOneBy(ImportMapping, { employerId, signature: signatureOf(columns) });
  if (!known) return null;
  const { mapping, unitChoices } = known;
  return {
    unitChoices,
    columns: columns.map(({ name }, index): ReadColumn => ({
      name,
      field: mapping[index] ?? null,
      ground: 'REMEMBERED',
    })),
  };
}
