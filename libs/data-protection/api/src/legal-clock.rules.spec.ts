import { daysAfter, daysBetween, monthsAfter } from '@jalon/shared/api';
import {
  answerDueOn,
  easter,
  extendedDueOn,
  isWorkingDay,
  nextWorkingDay,
  publicHolidays,
  startOfDayInParis,
} from './legal-clock.rules';

describe('the deadline of an answer', () => {
  it.each([
    ['an ordinary day', '2026-06-15', '2026-07-15'],
    ['31 January, in a month without a 31st, on a Saturday', '2026-01-31', '2026-03-02'],
    ['31 January of a leap year', '2028-01-31', '2028-02-29'],
    ['28 February, whose month is shorter than the next', '2026-02-28', '2026-03-30'],
    ['31 May', '2027-05-31', '2027-06-30'],
    ['the end of the year', '2026-12-10', '2027-01-11'],
    ['a day that leads to 14 July', '2026-06-14', '2026-07-15'],
    ['a day that leads to Christmas, a Friday, then a week-end', '2026-11-25', '2026-12-28'],
    ['a day that leads to 1 May, a Friday', '2026-04-01', '2026-05-04'],
    ['a day that leads to Easter Monday', '2026-03-06', '2026-04-07'],
  ])('%s', (_, receivedOn, dueOn) => {
    expect(answerDueOn(receivedOn)).toBe(dueOn);
  });

  it.each([
    ['2026-06-15', '2026-09-15'],
    // 30 November + 3 months: February has no 30th, and its last day is a Sunday.
    ['2026-11-30', '2027-03-01'],
    ['2026-01-31', '2026-04-30'],
  ])('once extended, what was received on %s is due on %s', (receivedOn, dueOn) => {
    expect(extendedDueOn(receivedOn)).toBe(dueOn);
  });

  it('is always a working day, a month after at least, and never a week later', () => {
    for (let day = 0; day < 800; day += 1) {
      const receivedOn = daysAfter('2026-01-01', day);
      const dueOn = answerDueOn(receivedOn);
      expect(isWorkingDay(dueOn)).toBe(true);
      expect(daysBetween(monthsAfter(receivedOn, 1), dueOn)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(monthsAfter(receivedOn, 1), dueOn)).toBeLessThan(5);
      expect(extendedDueOn(receivedOn) > dueOn).toBe(true);
    }
  });
});

describe('Easter', () => {
  // Published dates, the earliest and the latest of the two centuries included.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, sunday) => {
    expect(easter(year)).toBe(sunday);
  });
});

describe('public holidays', () => {
  it('are eleven a year, the moving ones included', () => {
    expect(publicHolidays(2026)).toHaveLength(11);
    expect(publicHolidays(2026)).toEqual(
      expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25', '2026-11-11']),
    );
  });

  it('are no working days, nor are week-ends', () => {
    expect(['2026-05-14', '2026-06-13', '2026-06-14'].map(isWorkingDay)).toEqual([false, false, false]);
    expect(nextWorkingDay('2026-06-12')).toBe('2026-06-12');
  });
});

describe('a day in Paris', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    // The clocks change in the night of these days, after midnight.
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s starts at %s', (day, instant) => {
    expect(startOfDayInParis(day).toISOString()).toBe(instant);
  });
});
