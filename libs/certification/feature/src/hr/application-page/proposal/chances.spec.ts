import { chancesInTen } from './chances';

it.each([
  [0.02, 'almostNone'],
  [0.1, 'one'],
  [0.42, 'many'],
  [0.94, 'many'],
  [0.97, 'almostAll'],
])('says %p as %s', (probability, key) => {
  expect(chancesInTen(probability).key).toBe(key);
});

it('counts in tens', () => {
  expect(chancesInTen(0.42).count).toBe(4);
});
