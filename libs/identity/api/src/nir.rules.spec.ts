import fc from 'fast-check';
import { looksLikeNir } from './nir.rules';

describe('a French social security number', () => {
  it.each([
    ['with its key, as on the card', '1 85 05 78 006 084 91'],
    ['with its key, in one piece', '185057800608491'],
    ['without its key', '2850578006084'],
    ['of Corsica', '2 69 05 2A 588 157 80'],
    ['of Corsica, in small letters', '2690 52b 588 157'],
    ['of overseas', '1 99 12 974 11 002 07'],
    ['with a month that was unknown', '1 85 20 78 006 084'],
    ['of somebody being registered', '7 85 05 99 006 084'],
    ['cut otherwise', '185-057-800-608-491'],
    ['with non-breaking spaces', '1\u00a085\u202f05 78 006 084 91'],
    ['in full-width digits', '１８５０５７８００６０８４９１'],
    ['mistyped in its key', '185057800608490'],
    ['among words', 'Dossier de M. Le Goff (NIR : 1 85 05 78 006 084 91), à classer'],
    ['among words, in one piece', 'n° 2850578006084.'],
  ])('%s, is recognised', (_how, text) => {
    expect(looksLikeNir(text)).toBe(true);
  });

  it.each([
    ['a matricule with leading zeros', '0001850578'],
    ['a matricule of 13 characters', 'A850578006084'],
    ['a SIRET', '13002526500013'],
    ['a telephone number', '02 99 00 00 00'],
    ['an international one', '+33 2 99 00 00 00'],
    ['a month that cannot be', '1 85 13 78 006 084'],
    ['a département that cannot be', '1 85 05 00 006 084'],
    ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['two dates', '2026-11-22 2027-11-22'],
    ['a longer number', '28505780060841234'],
    ['a name', 'Élodie Le Goff-Kerjean'],
    ['nothing', ''],
  ])('%s is none', (_what, text) => {
    expect(looksLikeNir(text)).toBe(false);
  });

  it('is seen however it is spaced', () => {
    const spaces = fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\t'), {
      minLength: 15,
      maxLength: 15,
    });
    fc.assert(
      fc.property(spaces, (cuts) => {
        const text = [...'185057800608491'].map((digit, index) => digit + cuts[index]).join('');
        expect(looksLikeNir(text)).toBe(true);
      }),
    );
  });

  it('answers at once on a long text', () => {
    const started = performance.now();
    looksLikeNir('1 85 05 78 006 084 '.repeat(20_000).slice(0, -1) + 'x'.repeat(100_000));
    looksLikeNir('1 '.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
