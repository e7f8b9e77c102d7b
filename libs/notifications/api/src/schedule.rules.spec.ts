import { digestTime, isQuiet, nextOpening, type QuietHours, retryTime, sendingTime } from './schedule.rules';

const usual: QuietHours = { from: 19 * 60, to: 8 * 60, weekends: true };
const at = (iso: string) => new Date(iso);

describe('isQuiet', () => {
  it.each([
    ['2026-06-15T16:59:00Z', false, 'a Monday at 18:59 in summer'],
    ['2026-06-15T17:00:00Z', true, 'a Monday at 19:00 in summer'],
    ['2026-06-16T05:59:00Z', true, 'a Tuesday at 7:59 in summer'],
    ['2026-06-16T06:00:00Z', false, 'a Tuesday at 8:00 in summer'],
    ['2026-12-15T17:59:00Z', false, 'a Tuesday at 18:59 in winter'],
    ['2026-12-15T18:00:00Z', true, 'a Tuesday at 19:00 in winter'],
    ['2026-06-20T10:00:00Z', true, 'a Saturday at noon'],
    ['2026-06-21T10:00:00Z', true, 'a Sunday at noon'],
  ])('at %s is %s: %s', (instant, quiet) => {
    expect(isQuiet(at(instant), usual)).toBe(quiet);
  });

  it('covers the day of who works by night', () => {
    const night: QuietHours = { from: 9 * 60, to: 17 * 60, weekends: false };
    expect(isQuiet(at('2026-06-20T10:00:00Z'), night)).toBe(true);
    expect(isQuiet(at('2026-06-20T20:00:00Z'), night)).toBe(false);
  });

  it('is never, without hours nor week-ends', () => {
    expect(isQuiet(at('2026-06-21T01:00:00Z'), { from: null, to: null, weekends: false })).toBe(false);
  });
});

describe('nextOpening', () => {
  it.each([
    ['2026-06-15T10:00:00Z', '2026-06-15T10:00:00.000Z', 'now, by day'],
    ['2026-06-15T20:00:00Z', '2026-06-16T06:00:00.000Z', 'the next morning'],
    ['2026-06-19T20:00:00Z', '2026-06-22T06:00:00.000Z', 'Monday, from a Friday night'],
    ['2026-03-28T12:00:00Z', '2026-03-30T06:00:00.000Z', 'Monday at 8:00, the clock having gone forward'],
    ['2026-10-24T12:00:00Z', '2026-10-26T07:00:00.000Z', 'Monday at 8:00, the clock having gone back'],
  ])('from %s is %s: %s', (instant, opening) => {
    expect(nextOpening(at(instant), usual).toISOString()).toBe(opening);
  });

  it('is Monday at midnight when only week-ends are quiet', () => {
    const opening = nextOpening(at('2026-06-20T10:00:00Z'), { from: null, to: null, weekends: true });
    expect(opening.toISOString()).toBe('2026-06-21T22:00:00.000Z');
  });
});

describe('sendingTime', () => {
  it('never makes a legal notice wait more than a day', () => {
    const friday = at('2026-06-19T20:00:00Z');
    expect(sendingTime(friday, usual, true).toISOString()).toBe('2026-06-20T20:00:00.000Z');
    expect(sendingTime(friday, usual, false).toISOString()).toBe('2026-06-22T06:00:00.000Z');
  });

  it('makes a legal notice of the night wait for the morning', () => {
    const opening = sendingTime(at('2026-06-15T20:00:00Z'), usual, true);
    expect(opening.toISOString()).toBe('2026-06-16T06:00:00.000Z');
  });
});

describe('digestTime', () => {
  it.each([
    ['the same morning', 'DAILY', '2026-06-15T05:00:00Z', '2026-06-15T06:00:00.000Z'],
    ['the next one, at the very hour', 'DAILY', '2026-06-15T06:00:00Z', '2026-06-16T06:00:00.000Z'],
    ['Monday, from a Friday', 'DAILY', '2026-06-19T12:00:00Z', '2026-06-22T06:00:00.000Z'],
    ['next Monday', 'WEEKLY', '2026-06-15T12:00:00Z', '2026-06-22T06:00:00.000Z'],
  ] as const)('is %s, %s from %s', (_when, frequency, now, then) => {
    expect(digestTime(at(now), usual, frequency).toISOString()).toBe(then);
  });

  it('waits for a day that opens later than the morning', () => {
    const late: QuietHours = { from: 22 * 60, to: 10 * 60, weekends: true };
    expect(digestTime(at('2026-06-15T07:00:00Z'), late, 'DAILY').toISOString()).toBe(
      '2026-06-16T08:00:00.000Z',
    );
  });
});

describe('retryTime', () => {
  it('waits longer and longer, then gives up', () => {
    const now = at('2026-06-15T10:00:00Z');
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => Number(retryTime(now, attempts)) - now.getTime());
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(7);
    expect(retryTime(now, 8)).toBeNull();
  });
});
