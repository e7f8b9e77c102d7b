type Cell = string | number | boolean | null | readonly string[];

/** What spreadsheets take for a formula when a cell starts with it. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** RFC 4180, with the mark that makes spreadsheets read UTF-8, and no cell that one would run as a formula. */
export function toCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => textOf(row[column] as Cell)))];
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(' | ') : String(cell);
}

function quote(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
