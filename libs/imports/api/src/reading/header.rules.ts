/** A text as two people compare it: no accent, no case, no sign. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const DATE_OR_NUMBER = /^[\d\s./:+-]+$/;

/**
 * Whether the first line names the columns: its cells are different words, none a date, a number nor an address,
 * where the lines under it hold some.
 */
export function hasHeader(
  rows: readonly (readonly string[])[],
  isKnownName: (cell: string) => boolean,
): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  const cells = first.map((cell) => cell.trim()).filter(Boolean);
  if (cells.length === 0) return false;
  if (cells.filter(isKnownName).length >= Math.max(1, Math.ceil(cells.length / 3))) return true;
  if (cells.some((cell) => isValue(cell)) || new Set(cells.map(comparable)).size < cells.length) return false;
  return others.some((row) => row.some((cell) => isValue(cell.trim())));
}

const isValue = (cell: string) => cell !== '' && (DATE_OR_NUMBER.test(cell) || cell.includes('@'));

/** Names for every column: the header's, or their letters as in a spreadsheet. */
export function columnNames(header: readonly string[] | null, count: number): string[] {
  return Array.from({ length: count }, (_, index) => header?.[index]?.trim() || columnLetters(index));
}

/** A, B… Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
