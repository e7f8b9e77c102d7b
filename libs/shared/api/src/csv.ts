export type CsvCell = string | number | boolean | null | readonly string[];

/** What spreadsheets take for a formula when a cell starts with it. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A comma as RFC 4180 says, or the semicolon that French spreadsheets expect. */
export type CsvSeparator = ',' | ';';

/** Objects of known columns, comma-separated, the columns' names first. */
export function toCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] as CsvCell));
  return csvOf([columns, ...cells], ',');
}

/** RFC 4180, with the mark that makes spreadsheets read UTF-8, and no text that one would run as a formula. */
export function csvOf(lines: readonly (readonly CsvCell[])[], separator: CsvSeparator): string {
  const write = (cells: readonly CsvCell[]) => cells.map((cell) => quote(cell, separator)).join(separator);
  return `\uFEFF${lines.map(write).join('\r\n')}\r\n`;
}

function quote(cell: CsvCell, separator: CsvSeparator): string {
  // A number is no formula, even below zero.
  if (typeof cell === 'number') return String(cell);
  const text = textOf(cell);
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

function textOf(cell: Exclude<CsvCell, number>): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(' | ') : String(cell);
}
