/** A count under this one could be somebody that colleagues recognise (docs/adr/0032). */
export const SMALLEST_GROUP = 5;

/** Counts as they may be shown; null is hidden. */
export interface ShownCounts {
  readonly total: number | null;
  readonly parts: Readonly<Record<string, number | null>>;
}

/** Counts that do not add up: each is shown or hidden by itself, and no total is given. */
export function shownCounts(counts: Readonly<Record<string, number>>): ShownCounts {
  const parts = Object.entries(counts).map(([code, count]) => [code, isSmall(count) ? null : rounded(count)]);
  return { total: null, parts: Object.fromEntries(parts) as ShownCounts['parts'] };
}

/**
 * Counts that add up. Where one part alone is hidden, the total less the others would tell it: the next smallest is
 * hidden with it, until those hidden are several and five people at least; failing that, the total is hidden too.
 */
export function shownPartition(counts: Readonly<Record<string, number>>): ShownCounts {
  const ascending = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const hidden = hiddenParts(ascending);
  const sum = ascending.reduce((total, [, count]) => total + count, 0);
  const isTotalSafe = hidden.size === 0 || isHiding(ascending, hidden);
  const parts = Object.entries(counts).map(([code, count]) => [
    code,
    hidden.has(code) ? null : rounded(count),
  ]);
  return {
    total: isTotalSafe && !isSmall(sum) ? rounded(sum) : null,
    parts: Object.fromEntries(parts) as ShownCounts['parts'],
  };
}

type Part = readonly [code: string, count: number];

/** The smallest parts first, since hiding more of them costs the reader least. */
function hiddenParts(ascending: readonly Part[]): Set<string> {
  const hidden = new Set(ascending.filter(([, count]) => isSmall(count)).map(([code]) => code));
  if (hidden.size === 0) return hidden;
  for (const [code] of ascending) {
    if (isHiding(ascending, hidden)) break;
    hidden.add(code);
  }
  return hidden;
}

/** Whether what is hidden, which a subtraction gives as a whole, is of several parts and of enough people. */
function isHiding(parts: readonly Part[], hidden: ReadonlySet<string>): boolean {
  const sum = parts.reduce((total, [code, count]) => total + (hidden.has(code) ? count : 0), 0);
  return hidden.size > 1 && sum >= SMALLEST_GROUP;
}

const isSmall = (count: number) => count > 0 && count < SMALLEST_GROUP;

/** To the nearest five: a figure read before and after somebody’s act does not tell it. */
function rounded(count: number): number {
  return Math.round(count / SMALLEST_GROUP) * SMALLEST_GROUP;
}
