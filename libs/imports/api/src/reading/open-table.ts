import { openCsv } from './csv-table';
import { LIMITS } from './reading-limits';
import { ReadingRefusal } from './reading-refusal';
import type { OpenTable, TableRow, TableSettings } from './table';
import { openXlsx } from './xlsx/open-xlsx';

/** A file, as many times as it must be read. */
export type ReadFile = () => Promise<AsyncIterable<Buffer>>;

/** Opens the table of a file, whichever its kind. @throws {ReadingRefusal} then, or as its rows are read. */
export async function openTable(read: ReadFile, settings: TableSettings): Promise<OpenTable> {
  const table =
    settings.kind === 'CSV'
      ? openCsv(await read(), settings)
      : await openXlsx(await wholeFile(read), settings);
  return { ...table, rows: bounded(table.rows) };
}

/** An archive is read from its end: its bytes, which are compressed, are held whole. */
export async function wholeFile(read: ReadFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await read()) parts.push(part);
  return Buffer.concat(parts);
}

async function* bounded(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count === 1 && row.cells.length > LIMITS.columns) throw new ReadingRefusal('TOO_MANY_COLUMNS');
    if (count > LIMITS.rows) throw new ReadingRefusal('TOO_MANY_ROWS');
    yield row;
  }
}
