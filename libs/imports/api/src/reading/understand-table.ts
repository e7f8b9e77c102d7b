import { Readable } from 'node:stream';
import { EncodingWitness, type FoundEncoding, codecs, type TextEncoding } from './encoding.rules';
import { hasHeader } from './header.rules';
import { openTable, type ReadFile, wholeFile } from './open-table';
import { ReadingRefusal } from './reading-refusal';
import { findLayout, type Separator } from './separator.rules';
import type { CsvSettings, TableRow, TableSettings, XlsxSettings } from './table';
import { sheetNames } from './xlsx/open-xlsx';
import iconv from 'iconv-lite';

/** What the person said of a file, where it was not understood. */
export interface ReadingChoices {
  readonly encoding?: TextEncoding | null;
  readonly separator?: Separator | null;
  readonly hasHeader?: boolean | null;
  readonly sheet?: string | null;
}

/** What was understood of a file, with its first rows to judge by. */
export interface UnderstoodTable {
  readonly settings: TableSettings;
  /** Null for a workbook, whose letters are beyond doubt. */
  readonly evidence: FoundEncoding['evidence'] | null;
  readonly sheets: readonly string[];
  readonly sample: readonly TableRow[];
}

const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_ROWS = 30;

/**
 * Finds how a file is to be read, its rows as people see them at hand to be checked.
 *
 * @throws {ReadingRefusal} when no row can be read.
 */
export async function understandTable(
  read: ReadFile,
  kind: TableSettings['kind'],
  choices: ReadingChoices,
  isKnownName: (cell: string) => boolean,
): Promise<UnderstoodTable> {
  const found = kind === 'CSV' ? await understandCsv(read, choices) : await understandXlsx(read, choices);
  const sample = await firstRows(read, found.settings);
  if (sample.length === 0) throw new ReadingRefusal('FILE_EMPTY');
  const rows = sample.map(({ cells }) => cells);
  const header = choices.hasHeader ?? hasHeader(rows, isKnownName);
  if (header && sample.length === 1) throw new ReadingRefusal('ONLY_HEADER');
  return { ...found, settings: { ...found.settings, hasHeader: header }, sample };
}

type Found = Omit<UnderstoodTable, 'sample'>;

async function understandCsv(read: ReadFile, choices: ReadingChoices): Promise<Found> {
  const { encoding, evidence, head } = await findEncoding(read);
  const chosen = choices.encoding ?? encoding;
  const layout = findLayout(iconv.decode(head, codecs[chosen]));
  const settings: CsvSettings = {
    kind: 'CSV',
    encoding: chosen,
    separator: choices.separator ?? layout.separator,
    quote: layout.quote,
    hasHeader: false,
  };
  return { settings, evidence, sheets: [] };
}

async function findEncoding(read: ReadFile): Promise<FoundEncoding & { readonly head: Buffer }> {
  const witness = new EncodingWitness();
  const head: Buffer[] = [];
  let kept = 0;
  for await (const part of await read()) {
    witness.see(part);
    if (kept < SAMPLE_BYTES) head.push(part.subarray(0, SAMPLE_BYTES - kept));
    kept += part.length;
  }
  if (kept === 0) throw new ReadingRefusal('FILE_EMPTY');
  return { ...witness.conclude(), head: Buffer.concat(head) };
}

async function understandXlsx(read: ReadFile, { sheet }: ReadingChoices): Promise<Found> {
  const bytes = await wholeFile(read);
  const sheets = await sheetNames(bytes);
  const chosen = sheet ?? (await firstFilledSheet(bytes, sheets));
  if (!sheets.includes(chosen)) throw new ReadingRefusal('SHEET_NOT_FOUND', chosen);
  const settings: XlsxSettings = { kind: 'XLSX', sheet: chosen, hasHeader: false };
  return { settings, evidence: null, sheets };
}

/** A workbook often begins with a sheet of instructions or an empty one. */
async function firstFilledSheet(bytes: Buffer, sheets: readonly string[]): Promise<string> {
  const read: ReadFile = () => Promise.resolve(Readable.from([bytes]));
  for (const sheet of sheets) {
    const rows = await firstRows(read, { kind: 'XLSX', sheet, hasHeader: false });
    if (rows.some(({ cells }) => cells.filter(Boolean).length > 1)) return sheet;
  }
  return sheets[0] ?? '';
}

async function firstRows(read: ReadFile, settings: TableSettings): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of (await openTable(read, settings)).rows) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}
