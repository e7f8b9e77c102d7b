import * as fc from 'fast-check';
import { hashOfCode, newCertificateCode, readCertificateCode } from './certificate-code.rules';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codes = fc
  .array(fc.integer({ min: 0, max: ALPHABET.length - 1 }), { minLength: 13, maxLength: 13 })
  .map((picks) => newCertificateCode(() => picks.pop() ?? 0));

describe('a certificate’s code', () => {
  it('is four groups of symbols that no hand confuses', () => {
    expect(newCertificateCode()).toMatch(/^[2-9A-HJKMNP-Z]{2}(-[2-9A-HJKMNP-Z]{4}){3}$/);
  });

  it('bears at least 60 bits of chance', () => {
    const below: number[] = [];
    newCertificateCode((limit) => (below.push(limit), 0));
    expect(below.reduce((bits, limit) => bits + Math.log2(limit), 0)).toBeGreaterThan(60);
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(' ', '', '–', '.'), (code, separator) => {
        expect(readCertificateCode(` ${code.replaceAll('-', separator).toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it('is never read with one symbol wrong', () => {
    fc.assert(
      fc.property(codes, fc.nat(13), fc.nat(29), (code, place, step) => {
        const symbols = [...code.replaceAll('-', '')];
        const right = ALPHABET.indexOf(symbols[place] ?? '');
        symbols[place] = ALPHABET[(right + 1 + step) % ALPHABET.length] ?? '';
        expect(readCertificateCode(symbols.join(''))).toBeNull();
      }),
    );
  });

  it('is never read with two of its symbols exchanged, unless they are the same', () => {
    fc.assert(
      fc.property(codes, fc.nat(12), fc.nat(12), (code, one, other) => {
        const symbols = [...code.replaceAll('-', '')];
        fc.pre(symbols[one] !== symbols[other]);
        [symbols[one], symbols[other]] = [symbols[other] ?? '', symbols[one] ?? ''];
        expect(readCertificateCode(symbols.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', 'RA', '<script>', 'é'.repeat(14), '0'.repeat(14), '2'.repeat(1000)])(
    'is not « %s »',
    (typed) => {
      expect(readCertificateCode(typed)).toBeNull();
    },
  );

  it('leaves nothing but a hash where it is looked for', () => {
    const code = newCertificateCode();
    expect(hashOfCode(code)).toHaveLength(32);
    expect(hashOfCode(code).toString('latin1')).not.toContain(code.slice(3, 7));
  });
});
