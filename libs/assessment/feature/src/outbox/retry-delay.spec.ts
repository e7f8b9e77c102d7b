import { retryDelay } from './retry-delay';

describe('the wait before another try', () => {
  it('doubles, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(retryDelay)).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
  });
});
