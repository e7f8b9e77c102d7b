import { dayIn, daysUntil } from './days';

const today = new Date(2026, 11, 31, 23, 30);

describe('the days of a key', () => {
  it('are counted in this place’s calendar, across months and years', () => {
    expect(dayIn({}, today)).toBe('2026-12-31');
    expect(dayIn({ days: 7 }, today)).toBe('2027-01-07');
    expect(dayIn({ years: 1 }, today)).toBe('2027-12-31');
  });

  it('say how long is left', () => {
    expect(daysUntil('2026-12-31', today)).toBe(0);
    expect(daysUntil('2027-01-01', today)).toBe(1);
    expect(daysUntil('2026-12-01', today)).toBe(-30);
  });
});
