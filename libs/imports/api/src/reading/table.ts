import type { TextEncoding } from './encoding.rules';
import type { Separator } from './separator.rules';

/** One line of a table as it was read: nothing is interpreted yet. */
export interface TableRow {
  /** Where it stands in the file, as its author's program counts: the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a text file is read; what was found in it, or what the person said instead. */
export interface CsvSettings {
  readonly kind: 'CSV';
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  readonly quote: '"' | "'";
  readonly hasHeader: boolean;
}

/** How a workbook is read. */
export interface XlsxSettings {
  readonly kind: 'XLSX';
  readonly sheet: string;
  readonly hasHeader: boolean;
}

export type TableSettings = CsvSettings | XlsxSettings;

/** A table being read, a row at a time. */
export interface OpenTable {
  readonly rows: AsyncIterable<TableRow>;
  /** What is known once every row was read. */
  notes(): TableNotes;
}

/** What the file held that is no row, and yet was seen. */
export interface TableNotes {
  readonly blankLines: number;
  /** Merged cells: only the first of them holds the value. */
  readonly mergedRanges: readonly MergedRange[];
}

/** Cells shown as one; lines and columns from 1, ends included. */
export interface MergedRange {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}
