import fc from 'fast-check';
import { isSiret } from './employer.rules';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** The key that makes 13 digits a SIRET, found by trying them all. */
const withKey = (start: string) => [...'0123456789'].map((key) => start + key).filter(isSiret);

describe('a SIRET', () => {
  it.each(['11002001300097', '13002526500013', '21350238800019'])('%s, which exists, is right', (siret) => {
    expect(isSiret(siret)).toBe(true);
  });

  it('has exactly one right key', () => {
    const others = digits(13).filter((start) => !start.startsWith('356000000'));
    fc.assert(fc.property(others, (start) => expect(withKey(start)).toHaveLength(1)));
  });

  it('is no longer right once a digit is mistyped', () => {
    const mistyping = fc.record({ start: digits(13), at: fc.nat(13), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(mistyping, ({ start, at, by }) => {
        fc.pre(!start.startsWith('356'));
        const [siret = ''] = withKey(start);
        const mistyped = [...siret].map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit));
        fc.pre(!mistyped.join('').startsWith('356000000'));
        expect(isSiret(mistyped.join(''))).toBe(false);
      }),
    );
  });

  it('follows La Poste’s own rule for La Poste', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000009075')).toBe(true);
    expect(isSiret('35600000009076')).toBe(false);
  });

  it.each([
    '',
    '1300252650001',
    '130025265000133',
    '1300252650001a',
    '130 025 265 00013',
    '１３００２５２６５０００１３',
  ])('%j is none', (text) => expect(isSiret(text)).toBe(false));
});
