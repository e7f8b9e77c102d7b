import { DemoCalendar, inFrench, lastDay, nextWorkingDay, workingDay } from './demo-calendar';

describe('the calendar of the demo', () => {
  const calendar = new DemoCalendar('2026-11-22');

  it.each([
    ['6y 09-01', '2020-09-01'],
    ['6y 12-15', '2019-12-15'],
    ['0y 11-22', '2026-11-22'],
    ['8y 06-15 +6', '2018-12-15'],
    ['14m', '2025-09-01'],
    ['11m 16', '2025-12-16'],
    ['3d', '2026-11-19'],
    ['+3m', '2027-02-28'],
  ] as const)('counts %s from today: %s', (when, day) => {
    expect(calendar.day(when)).toBe(day);
  });

  it('ends a period the day before its anniversary', () => {
    expect(lastDay(calendar, '2024-02-29', '12 months')).toBe('2025-02-27');
    expect(lastDay(calendar, '2024-03-01', '12 months')).toBe('2025-02-28');
  });

  it('moves what falls on a week-end to a working day', () => {
    expect(workingDay('2026-11-22')).toBe('2026-11-20');
    expect(nextWorkingDay('2026-11-21')).toBe('2026-11-23');
    expect(workingDay('2026-11-18')).toBe('2026-11-18');
  });

  it('writes dates as they are written in French', () => {
    expect([inFrench('2024-08-01'), inFrench('2024-02-29')]).toEqual(['1er août 2024', '29 février 2024']);
  });
});
