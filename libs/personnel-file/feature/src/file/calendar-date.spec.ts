import { calendarDate } from './calendar-date';

describe('calendarDate', () => {
  it.each(['2024-02-29', '2026-11-22'])('takes %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '22/11/2026', '2026-1-1', '', 'demain', null, undefined])(
    'refuses %s',
    (text) => {
      expect(calendarDate(text)).toBeNull();
    },
  );
});
