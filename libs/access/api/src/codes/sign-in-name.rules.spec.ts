import { randomInt } from 'node:crypto';
import { newSignInName, readSignInName } from './sign-in-name.rules';

describe('a sign-in name', () => {
  it('is two words and a number, too many to go through', () => {
    const names = new Set(Array.from({ length: 2_000 }, () => newSignInName(randomInt)));
    expect(names.size).toBeGreaterThan(1_990);
    for (const name of names) expect(name).toMatch(/^[a-z]+-[a-z]+-[1-9]\d\d$/);
  });

  it.each([
    ['Loutre Violon 417', 'loutre-violon-417'],
    ['  loutre–violon–417', 'loutre-violon-417'],
    ['bruyère-étang-100', 'bruyere-etang-100'],
  ])('is read as people type it: %s', (typed, name) => {
    expect(readSignInName(typed)).toBe(name);
  });
});
