import { appealDeadline, endOfDayInParis, endOfValidity } from './calendar.rules';

describe('the calendar of certificates', () => {
  it('gives two months to appeal, and the validity that was decided', () => {
    expect(appealDeadline('2026-03-03')).toBe('2026-05-03');
    expect(endOfValidity('2026-03-03', 36)).toBe('2029-03-03');
    expect(endOfValidity('2026-03-03', 12)).toBe('2027-03-03');
  });

  it('ends a day when it ends in Paris, winter and summer', () => {
    expect(endOfDayInParis('2029-03-03').toISOString()).toBe('2029-03-03T22:59:59.000Z');
    expect(endOfDayInParis('2029-07-03').toISOString()).toBe('2029-07-03T21:59:59.000Z');
  });
});
