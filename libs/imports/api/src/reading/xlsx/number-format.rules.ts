/** How a cell shows its number: as a date, with so many digits, or plainly. */
export type NumberFormat =
  | { readonly kind: 'DATE' }
  | { readonly kind: 'PLAIN' }
  | { readonly kind: 'DIGITS'; readonly whole: number; readonly decimals: number };

const PLAIN: NumberFormat = { kind: 'PLAIN' };
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The formats that every workbook knows by their number, then those that one writes. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (isBuiltInDate(id)) return { kind: 'DATE' };
    if (id === 1 || id === 3) return { kind: 'DIGITS', whole: 1, decimals: 0 };
    return id === 2 || id === 4 ? { kind: 'DIGITS', whole: 1, decimals: 2 } : PLAIN;
  }
  // What is between quotes, brackets or after a backslash is shown as it is.
  const [positive = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';');
  if (/[ymdhs]/i.test(positive) && !/general/i.test(positive)) return { kind: 'DATE' };
  const digits = /^[#,]*(0+)(?:\.(0+))?$/.exec(positive.trim());
  return digits ? { kind: 'DIGITS', whole: digits[1]?.length ?? 1, decimals: digits[2]?.length ?? 0 } : PLAIN;
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** What a cell with a number shows, as a text; dates as YYYY-MM-DD, since their order is then beyond doubt. */
export function shownNumber(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'DATE') return shownDate(value, is1904) ?? raw;
  if (format.kind === 'PLAIN') return plain(value, raw);
  const [whole = '', decimals] = Math.abs(value).toFixed(format.decimals).split('.');
  const padded = whole.padStart(format.whole, '0') + (decimals ? `.${decimals}` : '');
  return value < 0 ? `-${padded}` : padded;
}

function shownDate(serial: number, is1904: boolean): string | null {
  if (serial < 1 || serial > LAST_SERIAL) return null;
  // The 1900 calendar has a 29 February that never was: serials before it are a day late.
  const days = Math.floor(serial) + (!is1904 && serial < 60 ? 1 : 0);
  const at = (is1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY;
  return new Date(at).toISOString().slice(0, 10);
}

/** Without the power of ten that a program would show for a long number: a matricule has none. */
function plain(value: number, raw: string): string {
  if (!/e/i.test(raw) && !raw.includes('.')) return raw;
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}
