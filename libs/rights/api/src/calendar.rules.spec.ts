import { daysAfter, isCalendarDate, yearsFrom } from './calendar.rules';

it.each([
  ['2026-01-01', 1, '2026-12-31'],
  ['2026-06-15', 3, '2029-06-14'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
])('%s and %d years, both days included, end on %s', (from, years, expected) => {
  expect(yearsFrom(from, years)).toBe(expected);
});

it('counts days across months and years', () => {
  expect(daysAfter('2026-12-15', 30)).toBe('2027-01-14');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
});

it.each([
  ['2026-02-28', true],
  ['2026-02-30', false],
  ['1970-01-01', true],
  ['demain', false],
])('%s is a date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});
