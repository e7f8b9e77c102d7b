/** Neither vowels, which make words, nor what is mistaken for something else on paper: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const ALPHABET = 'CDFGHJKMNPQRTWX34679';
const GROUPS = 4;
const GROUP = 4;
/** 16 characters among 20: 69 bits, out of reach even without a limit on attempts. */
const LENGTH = GROUPS * GROUP;

/** A code to hand over, as it is kept in mind by nobody: 16 characters. @param randomInt below its argument */
export function newCode(randomInt: (below: number) => number): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As it is printed: `CDFG-HJKM-NPQR-TWX3`. */
export function groupCode(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** What somebody typed, however they grouped it; null when no code of ours looks like that. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐‑–—_]/gu, '');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}

const DAY = 24 * 60 * 60_000;
/** Long enough for a week of leave; then another one is made. */
export const CODE_LIFE = 7 * DAY;
