import { openStoredFile, type ReadableFile, storeFile } from '@jalon/documents/api';
import { Language, notFound, type RequestContext, XLSX } from '@jalon/shared/api';
import iconv from 'iconv-lite';
import { codecs, type CsvSettings, separatorCharacters, TextEncoding, xlsxStream } from '../reading';
import { speak } from '../speak';
import { ImportDeparture, type ImportRow } from './import-row.entity';
import { cureOf, fieldColumn } from './fault-words';
import { reachImport } from './reach-import';
import { ROWS_AFTER } from './rows.sql';
import type { StaffImport } from './staff-import.entity';

const PAGE = 1_000;
/** The language of the report is that of the law; its codes are beside the words of the page in the other one. */
const LANGUAGE = Language.FR;

/** Makes the report of an import, as it came: the file’s own columns, encoding and separator, then result and reason. */
export async function keepReport(ctx: RequestContext, found: StaffImport): Promise<string> {
  const settings = found.reading?.settings;
  const lines = reportLines(ctx, found);
  const isText = settings?.kind === 'CSV';
  const bytes = isText ? csvBytes(lines, settings) : xlsxStream(speak(LANGUAGE, 'template.sheet'), lines);
  const { id } = await storeFile(ctx, { mediaType: isText ? 'text/csv' : XLSX, bytes });
  return id;
}

/** The report, ready to be sent. @throws NOT_FOUND before it is made, or once it is gone */
export async function importReport(
  ctx: RequestContext,
  id: string,
): Promise<{ readonly fileName: string; readonly file: ReadableFile }> {
  const found = await reachImport(ctx, id);
  if (found.reportFileId === null) throw notFound();
  const [, stem = 'import', extension = '.csv'] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(found.fileName) ?? [];
  const fileName = `${stem}-${speak(LANGUAGE, 'report.suffix')}${extension}`;
  return { fileName, file: await openStoredFile(ctx, found.reportFileId) };
}

async function* reportLines(ctx: RequestContext, found: StaffImport): AsyncGenerator<readonly string[]> {
  const columns = found.reading?.columns ?? [];
  yield [
    ...columns.map(({ name }) => name),
    speak(LANGUAGE, 'report.result'),
    speak(LANGUAGE, 'report.reason'),
  ];
  for (let after = 0, isOver = false; !isOver;) {
    const rows = await ctx.db.query<ImportRow[]>(ROWS_AFTER, [ctx.employerId, found.id, after, PAGE]);
    for (const row of rows) yield reportLine(row, found, columns.length);
    after = rows.at(-1)?.line ?? after;
    isOver = rows.length < PAGE;
  }
  const { employerId } = ctx;
  for (const departure of await ctx.db.findBy(ImportDeparture, { employerId, importId: found.id })) {
    if (departure.result !== null) yield departureLine(departure, found);
  }
}

function reportLine(row: ImportRow, found: StaffImport, width: number): string[] {
  const cells = Array.from(
    { length: Math.max(width, row.cells.length) },
    (_, index) => row.cells[index] ?? '',
  );
  // What does not fit under the header stays, after the two columns that are ours.
  return [...cells.slice(0, width), resultOf(row), reasonOf(row, found), ...cells.slice(width)];
}

function resultOf({ outcome, result }: ImportRow): string {
  if (result === 'DONE')
    return speak(LANGUAGE, outcome === 'NEW' ? 'report.done.NEW' : 'report.done.CHANGED');
  if (result !== null) return speak(LANGUAGE, `report.${result}`);
  if (outcome === 'REFUSED' || outcome === 'UNCHANGED') return speak(LANGUAGE, `report.${outcome}`);
  return speak(LANGUAGE, 'report.pending');
}

function reasonOf({ faults, changes }: ImportRow, found: StaffImport): string {
  const wrong = faults.map((fault) => {
    const column = fieldColumn(fault.field, found);
    return column === null ? cureOf(fault, LANGUAGE) : `${column} — ${cureOf(fault, LANGUAGE)}`;
  });
  const kept = changes.flatMap(({ field, keptBy }) =>
    keptBy === null
      ? []
      : [speak(LANGUAGE, `report.kept.${keptBy}`, { field: speak(LANGUAGE, `field.${field}`) })],
  );
  return [...wrong, ...(faults.length > 0 ? [] : kept)].join(' ');
}

function departureLine(
  { matricule, endsOn, result }: ImportDeparture,
  { reading, mapping }: StaffImport,
): string[] {
  const cells = (reading?.columns ?? []).map((_, index) =>
    mapping?.[index] === 'MATRICULE' ? matricule : '',
  );
  const reason = speak(LANGUAGE, 'report.departure', { date: endsOn ?? '' });
  return [
    ...cells,
    result === 'DONE'
      ? speak(LANGUAGE, 'report.done.CHANGED')
      : speak(LANGUAGE, `report.${result ?? 'pending'}`),
    reason,
  ];
}

/** What spreadsheets take for a formula when a cell starts with it. */
const FORMULA_START = /^[=+\-@\t\r]/;

async function* csvBytes(
  lines: AsyncIterable<readonly string[]>,
  settings: CsvSettings,
): AsyncGenerator<Buffer> {
  const { encoding, separator, quote } = settings;
  const between = separatorCharacters[separator];
  const encoder = iconv.getEncoder(codecs[encoding], {
    addBOM: encoding !== TextEncoding.WINDOWS_1252 && encoding !== TextEncoding.ISO_8859_1,
  });
  const write = (cell: string) => {
    // Told apart from a formula by the mark that reading takes off again.
    const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
    const needsQuotes = harmless.includes(between) || harmless.includes(quote) || /[\r\n]/.test(harmless);
    return needsQuotes ? `${quote}${harmless.replaceAll(quote, quote + quote)}${quote}` : harmless;
  };
  for await (const cells of lines) yield encoder.write(`${cells.map(write).join(between)}\r\n`);
  const rest = encoder.end();
  if (rest) yield rest;
}
