import { progressOf } from './progress';

describe('progress', () => {
  it.each([
    [10, 16, 'range', 9, 15],
    [4, 4, 'exactly', 3, 3],
    [1, 1, 'last', 0, 0],
    [0, 3, 'atMost', 0, 2],
    [0, 0, 'last', 0, 0],
  ])('with %d to %d to answer is "%s"', (remainingAtLeast, remainingAtMost, key, atLeast, atMost) => {
    expect(progressOf({ remainingAtLeast, remainingAtMost }, 7)).toMatchObject({ key, atLeast, atMost });
  });

  it('starts at nothing and never reaches the end before the last answer', () => {
    expect(progressOf({ remainingAtLeast: 24, remainingAtMost: 40 }, 1).share).toBe(0);
    expect(progressOf({ remainingAtLeast: 1, remainingAtMost: 1 }, 32).share).toBeLessThan(1);
  });
});
