import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { codecs } from './encoding.rules';
import { LIMITS } from './reading-limits';
import { ReadingRefusal, type ReadingRefusalCode } from './reading-refusal';
import { separatorCharacters } from './separator.rules';
import type { CsvSettings, OpenTable, TableRow } from './table';

/** What csv-parse says of a record, with the line it ended on. */
interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const refusals: Readonly<Record<string, ReadingRefusalCode>> = {
  CSV_MAX_RECORD_SIZE: 'RECORD_TOO_LONG',
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_LEFT_OPEN',
};

/** Reads a text file a row at a time; what is in memory is a part of it, however long it is. */
export function openCsv(bytes: AsyncIterable<Buffer>, settings: CsvSettings): OpenTable {
  let blankLines = 0;
  const parser = parse({
    bom: true,
    delimiter: separatorCharacters[settings.separator],
    quote: settings.quote,
    escape: settings.quote,
    info: true,
    max_record_size: LIMITS.record,
    relax_column_count: true,
    // A quote inside a word is a letter like another: people write 6" and l'"autre".
    relax_quotes: true,
  });
  const text = Readable.from(decoded(bytes, settings), { objectMode: false, encoding: 'utf8' });
  text.on('error', (error) => parser.destroy(error));
  async function* rows(): AsyncGenerator<TableRow> {
    let next = 1;
    try {
      for await (const { record, info } of text.pipe(parser) as AsyncIterable<Parsed>) {
        const line = next;
        next = info.lines + 1;
        if (isBlank(record)) blankLines += 1;
        else yield { line, cells: boundedCells(record) };
      }
    } catch (error) {
      throw error instanceof CsvError ? refusalOf(error, next) : error;
    } finally {
      text.destroy();
      parser.destroy();
    }
  }
  return { rows: rows(), notes: () => ({ blankLines, mergedRanges: [] }) };
}

async function* decoded(bytes: AsyncIterable<Buffer>, { encoding }: CsvSettings): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(codecs[encoding]);
  for await (const part of bytes) {
    const text = decoder.write(part);
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** A line of ten thousand cells is kept as one too long: enough to say so, not enough to fill the memory. */
function boundedCells(cells: readonly string[]): string[] {
  return cells.slice(0, LIMITS.columns + 1).map((cell) => cell.slice(0, LIMITS.cell + 1));
}

function refusalOf(error: CsvError, line: number): ReadingRefusal {
  return new ReadingRefusal(refusals[error.code] ?? 'TEXT_UNREADABLE', String(line));
}
