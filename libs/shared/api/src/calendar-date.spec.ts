import fc from 'fast-check';
import { daysAfter, daysBetween, isCalendarDate, monthsAfter, yearsAfter } from './calendar-date';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('follow one another, each of them existing', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const other = daysAfter(date, days);
        expect(isCalendarDate(date) && isCalendarDate(other)).toBe(true);
        expect(daysBetween(date, other)).toBe(days);
        expect(daysAfter(other, -days)).toBe(date);
      }),
    );
  });

  it.each(['2026-02-29', '2026-02-30', '2026-00-10', '2026-1-1', '2026-06-15T00:00:00Z', '', 'demain'])(
    '%j is none',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('counts days across months, years and the change of hour', () => {
    expect(daysAfter('2026-12-15', 30)).toBe('2027-01-14');
    expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-07-15', '2026-07-10')).toBe(-5);
  });

  it.each([
    ['2026-03-03', 2, '2026-05-03'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-02-29', 36, '2031-02-28'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months make %s', (date, months, end) => {
    expect(monthsAfter(date, months)).toBe(end);
  });

  it('counts years on the calendar', () => {
    expect(yearsAfter('2024-02-29', 5)).toBe('2029-02-28');
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
  });
});
