import { loadEstimate, strengthOf } from './strength';

describe('the strength of a password being typed', () => {
  it.each([
    ['', null, null],
    ['court', null, 'SHORT'],
    ['assez long pour compter', null, null],
    ['assez long pour compter', 2, 'EASY'],
    ['assez long pour compter', 3, 'ALMOST'],
    ['assez long pour compter', 4, 'GOOD'],
  ] as const)('of %j at %s is %s', (password, score, strength) => {
    expect(strengthOf(password, score)).toBe(strength);
  });

  it('is estimated with French lists and the person’s own words', async () => {
    const estimate = await loadEstimate();
    expect(estimate('motdepasse123', [])).toBeLessThan(3);
    expect(estimate('un héron traverse la mare gelée', [])).toBe(4);
    expect(estimate('kerlazkerlaz', ['kerlaz'])).toBeLessThan(2);
  });
});
