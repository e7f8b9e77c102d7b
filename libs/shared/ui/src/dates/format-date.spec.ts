import { formatDate, formatDateTime, formatTime, formatWeekday } from './format-date';

/** Spaces that part are no mistake to look for by eye: they are written as underscores. */
const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatDate', () => {
  it('writes the date in full, and never parts it at the end of a line', () => {
    expect(visible(formatDate('2026-03-03', 'fr'))).toBe('3_mars_2026');
    expect(visible(formatDate('2026-03-03', 'en'))).toBe('3_March_2026');
  });

  it('writes the first day of a month as French does', () => {
    expect(visible(formatDate('2026-01-01', 'fr'))).toBe('1er_janvier_2026');
    expect(visible(formatDate('2026-01-01', 'en'))).toBe('1_January_2026');
  });

  it.each(['Pacific/Auckland', 'America/Cayenne', 'Indian/Reunion'])('keeps a calendar day in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    expect(visible(formatDate('2026-12-31', 'fr'))).toBe('31_décembre_2026');
    process.env['TZ'] = before;
  });
});

describe('formatTime', () => {
  it('writes hours as each language does, to the minute', () => {
    expect(visible(formatTime(new Date(2026, 2, 3, 10, 42), 'fr'))).toBe('10_h_42');
    expect(visible(formatTime(new Date(2026, 2, 3, 9, 0), 'fr'))).toBe('9_h');
    expect(visible(formatTime(new Date(2026, 2, 3, 0, 5), 'fr'))).toBe('0_h_05');
    expect(visible(formatTime(new Date(2026, 2, 3, 9, 5), 'en'))).toBe('9:05');
  });
});

describe('formatDateTime and formatWeekday', () => {
  it('say a moment and a day as a person would', () => {
    const moment = new Date(2026, 10, 21, 10, 14);
    expect(visible(formatDateTime(moment, 'fr'))).toBe('21_novembre_2026 à_10_h_14');
    expect(visible(formatDateTime(moment, 'en'))).toBe('21_November_2026 at_10:14');
    expect(visible(formatWeekday(moment, 'fr'))).toBe('Samedi 21_novembre');
    expect(visible(formatWeekday(moment, 'en'))).toBe('Saturday 21_November');
  });
});
