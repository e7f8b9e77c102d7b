import { createHash, randomInt } from 'node:crypto';

/** Thirty-one symbols that no hand confuses: without I, L, O, 0 and 1. A prime number, which the check symbol needs. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 13 × log2(31) = 64 bits of chance. */
const RANDOM_SYMBOLS = 13;
const GROUPS = [2, 4, 4, 4];

/**
 * A new code, such as `RA-7K4M-92QX-5TJD`: random symbols, then one that checks them.
 *
 * @param pick a random integer from 0 to, and without, its argument
 */
export function newCertificateCode(pick: (below: number) => number = (below) => randomInt(below)): string {
  const symbols = Array.from({ length: RANDOM_SYMBOLS }, () => ALPHABET[pick(ALPHABET.length)] ?? '').join(
    '',
  );
  return grouped(symbols + checkSymbol(symbols));
}

/** A code as people type it, in its own form; null when its check symbol says that it was mistyped. */
export function readCertificateCode(typed: string): string | null {
  const symbols = typed.toUpperCase().replace(/[\s.\-‐‑–—]/g, '');
  const isOurs = symbols.length === RANDOM_SYMBOLS + 1 && [...symbols].every((one) => ALPHABET.includes(one));
  if (!isOurs || checkSymbol(symbols.slice(0, -1)) !== symbols.at(-1)) return null;
  return grouped(symbols);
}

/** What is kept of a code outside its employer's rows. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(`jalon-certificate/${code}`).digest();
}

/** Weighted sum modulo a prime, each place its own weight: one wrong symbol or two exchanged are always seen. */
function checkSymbol(symbols: string): string {
  const sum = [...symbols].reduce((total, one, index) => total + ALPHABET.indexOf(one) * (index + 2), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}

function grouped(symbols: string): string {
  let start = 0;
  return GROUPS.map((size) => symbols.slice(start, (start += size))).join('-');
}
