import { loadGuessability } from './guessability';
import { bitsOf, type Guessability, passwordErrors } from './password.rules';

const who = {
  names: ['Le Goff', 'Gaëlle'],
  employerNames: ['Région Armorique'],
  signInName: 'loutre-violon-417',
};
let guessability: Guessability;
beforeAll(async () => {
  guessability = await loadGuessability();
});
const codeOf = (password: string) => passwordErrors(password, who, guessability)[0]?.code;

describe('a password somebody chooses', () => {
  it.each([
    'le hibou traverse la mare gelée',
    'cerise-wagon-4-parapluie',
    'k7v!Wq2x#Pz9',
    'mon vélo grince depuis mardi',
  ])('may be %j', (password) => {
    expect(codeOf(password)).toBeUndefined();
  });

  it.each([
    ['TOO_SHORT', 'kV7!q2x#Pz9'],
    ['TOO_LONG', 'x7!'.repeat(60)],
    ['NOT_TEXT', 'a password with \0 inside'],
    ['TOO_EASY', 'motdepasse123'],
    ['TOO_EASY', 'azertyuiop1234'],
    ['TOO_EASY', 'aaaaaaaaaaaaaaaa'],
    ['TOO_EASY', 'Password2026!'],
    // Twelve digits drawn at random are worth 40 bits.
    ['TOO_EASY', '728391650284'],
    ['HOLDS_NAME', 'mon chat gaelle dort bien'],
    ['HOLDS_NAME', 'vive la loutre des marais'],
    ['HOLDS_EMPLOYER', 'armorique pour toujours 7'],
  ])('is refused as %s: %j', (code, password) => {
    expect(codeOf(password)).toBe(code);
  });

  it('is worth at least the 50 bits of the CNIL, whatever it is made of', () => {
    expect(bitsOf('abcdefghijkl')).toBeGreaterThan(50);
    expect(bitsOf('123456789012')).toBeLessThan(50);
    expect(bitsOf('')).toBe(0);
  });
});
