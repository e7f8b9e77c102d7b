/** Where an assessment stands, in words and as a share. */
export interface Progress {
  readonly key: 'range' | 'exactly' | 'last';
  readonly position: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Between 0 and 1; the middle of what may remain, since an adaptive test does not know its end. */
  readonly share: number;
}

/** "Question 7, encore 10 à 15": what remains counts after the question shown. */
export function progressOf(
  { remainingAtLeast, remainingAtMost }: { remainingAtLeast: number; remainingAtMost: number },
  position: number,
): Progress {
  const atLeast = Math.max(0, remainingAtLeast - 1);
  const atMost = Math.max(0, remainingAtMost - 1);
  const middle = (atLeast + atMost) / 2;
  const key = atMost === 0 ? 'last' : atLeast === atMost ? 'exactly' : 'range';
  return { key, position, atLeast, atMost, share: (position - 1) / (position + middle) };
}
