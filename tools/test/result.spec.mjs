import { closingLine, oneCheck, sum } from './result.mjs';

describe('the closing line', () => {
  it('counts what passed and failed, and what was skipped when anything was', () => {
    expect(closingLine(sum([oneCheck(true, ''), oneCheck(false, 'why')]))).toBe('1 passed, 1 failed');
    const skipped = { passed: 0, failed: 0, skipped: 3, messages: [] };
    expect(closingLine(sum([oneCheck(true, ''), skipped]))).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('keeps the words of what failed', () => {
    expect(sum([oneCheck(true, 'fine'), oneCheck(false, ' why ')]).messages).toEqual(['why']);
  });
});
