import { comparable } from '../reading';
import type { CellReading } from './read-cell.rules';

const MONTHS = [
  ['janvier', 'janv', 'jan', 'january'], ['fevrier', 'fevr', 'fev', 'february', 'feb'], ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'], ['mai', 'may'], ['juin', 'june', 'jun'], ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'aou', 'august', 'aug'], ['septembre', 'sept', 'sep', 'september'], ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'], ['decembre', 'dec', 'december'],
]; // prettier-ignore

/** A time of day that spreadsheets add to dates: midnight says nothing. */
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/**
 * Reads a date written as `2026-01-31`, `31/01/2026`, `31-01-2026`, `31.01.2026`, `20260131` or `31 janvier 2026`: the
 * day before the month, always. A year of two digits is refused: 25 may be 1925 or 2025.
 */
export function readDate(given: string): CellReading {
  const text = given.replace(MIDNIGHT, '').trim();
  const short = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text);
  if (short) return { fault: 'DATE_SHORT_YEAR' };
  const parts = partsOf(text);
  if (!parts) return { fault: 'DATE_UNREADABLE' };
  const [year, month, day] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(date) ? { value: date } : { fault: 'DATE_IMPOSSIBLE' };
}

function partsOf(text: string): readonly [year: string, month: string, day: string] | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''];
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (french) return [french[3] ?? '', french[2] ?? '', french[1] ?? ''];
  const words = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(comparable(text));
  const month = words ? MONTHS.findIndex((names) => names.includes(words[2] ?? '')) + 1 : 0;
  return month > 0 && words ? [words[3] ?? '', String(month), words[1] ?? ''] : null;
}

function exists(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date;
}
