import { looksLikeNir } from '@jalon/identity/api';
import { ImportField, type Mapping } from '../mapping/import-field';
import { LIMITS } from '../reading';
import type { CellFault } from './cell-fault';
import { cellText, readCell } from './read-cell.rules';

/** What a row says, as the services take it; an empty cell says nothing. */
export type RowValues = Readonly<Partial<Record<ImportField, string>>>;

export interface ReadRow {
  readonly values: RowValues;
  readonly faults: readonly CellFault[];
}

const SHOWN_VALUE = 120;
/** What stands for a social security number: it is kept nowhere. */
export const HIDDEN_NUMBER = '•••';

/** Reads the cells that the mapping names. */
export function readRow(cells: readonly string[], mapping: Mapping, today: string): ReadRow {
  const values: Partial<Record<ImportField, string>> = {};
  const faults: CellFault[] = [];
  if (cells.slice(mapping.length).some((cell) => cell.trim() !== '')) {
    faults.push({ code: 'TOO_MANY_CELLS', field: null, value: '', detail: String(mapping.length) });
  }
  for (const [index, field] of mapping.entries()) {
    const raw = cells[index] ?? '';
    if (field === null || cellText(raw) === '') continue;
    const reading = readCell(field, raw, today);
    if ('value' in reading) values[field] = reading.value;
    else faults.push({ code: reading.fault, field, value: shownValue(raw), ...detailOf(reading.detail) });
  }
  if (values.MATRICULE === undefined && !faults.some(({ field }) => field === ImportField.MATRICULE)) {
    faults.push({ code: 'REQUIRED', field: ImportField.MATRICULE, value: '' });
  }
  return { values, faults };
}

const detailOf = (detail: string | undefined) => (detail === undefined ? {} : { detail });

/** The cells as they are kept: whole, but for numbers that the law forbids to keep. */
export function keptCells(cells: readonly string[]): string[] {
  return cells.slice(0, LIMITS.columns + 1).map((cell) => (looksLikeNir(cell) ? HIDDEN_NUMBER : clean(cell)));
}

export function shownValue(raw: string): string {
  if (looksLikeNir(raw)) return HIDDEN_NUMBER;
  const text = clean(raw).trim();
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
}

/** What the database can keep: neither zeros nor halves of letters. */
const clean = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');
