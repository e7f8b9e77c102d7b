import { yearsFrom } from './calendar.rules';

it.each([
  ['2026-01-01', 1, '2026-12-31'],
  ['2026-06-15', 3, '2029-06-14'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
])('%s and %d years, both days included, end on %s', (from, years, expected) => {
  expect(yearsFrom(from, years)).toBe(expected);
});
