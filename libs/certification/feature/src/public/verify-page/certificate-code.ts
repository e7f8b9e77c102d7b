import type { CodeFault } from './verification';

/** Lengths of the groups a code is printed in: RA-7K4M-92QX-5TJD. */
const GROUPS = [2, 4, 4, 4];
const LENGTH = GROUPS.reduce((sum, size) => sum + size, 0);

/**
 * A code as it is printed, from what was typed: letters of any case, with spaces, dots or dashes of any kind, or none.
 * What is no code is kept as it is, for the server to say so; empty when nothing was typed.
 */
export function printedCode(typed: string): string {
  const symbols = symbolsOf(typed);
  if (symbols.length !== LENGTH) return symbols.slice(0, 60);
  let start = 0;
  return GROUPS.map((size) => symbols.slice(start, (start += size))).join('-');
}

/** What is wrong with the length of what was typed; null when it may be a code. */
export function codeFault(typed: string): CodeFault | null {
  const { length } = symbolsOf(typed);
  if (length === 0) return 'missing';
  if (length === LENGTH) return null;
  return length < LENGTH ? 'short' : 'long';
}

function symbolsOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s.\-‐‑–—_]/g, '');
}
