/** Where an assessment stands, in words and as a share. */
export interface Progress {
  readonly key: 'range' | 'exactly' | 'atMost' | 'last';
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
  return {
    key: keyOf(atLeast, atMost),
    position,
    atLeast,
    atMost,
    share: (position - 1) / (position + middle),
  };
}

function keyOf(atLeast: number, atMost: number): Progress['key'] {
  if (atMost === 0) return 'last';
  if (atLeast === atMost) return 'exactly';
  return atLeast === 0 ? 'atMost' : 'range';
}
