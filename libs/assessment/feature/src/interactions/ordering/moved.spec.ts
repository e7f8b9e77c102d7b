import { moved } from './moved';

describe('moved', () => {
  const letters = ['a', 'b', 'c', 'd'];

  it.each([
    [0, 3, 'bcda'],
    [3, 0, 'dabc'],
    [1, 2, 'acbd'],
    [2, 2, 'abcd'],
  ])('from %d to %d', (from, to, expected) => {
    expect(moved(letters, from, to).join('')).toBe(expected);
  });
});
