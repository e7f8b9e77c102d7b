import { randomInt } from 'node:crypto';
import { groupCode, newCode, readCode } from './code.rules';

describe('a code', () => {
  it('has at least 60 bits, and no letter mistaken for another', () => {
    const codes = Array.from({ length: 200 }, () => newCode(randomInt));
    const letters = new Set(codes.join(''));
    expect(codes[0]).toHaveLength(16);
    expect(16 * Math.log2(letters.size)).toBeGreaterThan(60);
    for (const doubtful of '0O1IL2Z5S8BUVAEY') expect(letters).not.toContain(doubtful);
  });

  it('is read as people type it', () => {
    const code = newCode(randomInt);
    for (const typed of [
      groupCode(code),
      ` ${groupCode(code).toLowerCase()} `,
      code.replace(/(..)/g, '$1 '),
    ]) {
      expect(readCode(typed)).toBe(code);
    }
  });

  it.each(['', 'CDFG', 'CDFG-HJKM-NPQR-TWX0', 'CDFG-HJKM-NPQR-TWX3-C', 'CDFG-HJKM-NPQR-TW\0'])(
    'is not %j',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );
});
