/** A number in [0, 1) drawn from words: the demo is the same each time, and no two agents are alike. */
export function chance(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\u0000')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  // FNV leaves close words close: the last bits are mixed (murmur's finaliser).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number between two bounds, both included. */
export function between(low: number, high: number, ...words: readonly string[]): number {
  return low + Math.floor(chance(...words) * (high - low + 1));
}

/** One of a list. */
export function pick<T>(list: readonly T[], ...words: readonly string[]): T {
  const chosen = list[Math.floor(chance(...words) * list.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
  return chosen;
}
