import type { Language } from '../text/active-language';

const nbsp = '\u00a0';

/** Locales of dates: British English keeps the day before the month. */
const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A calendar day has no hour: read in UTC and written in UTC, it stays the same day everywhere. */
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/** Full date: "3 mars 2026", "1er janvier 2026", "3 March 2026". Its words never part at the end of a line. */
export function formatDate(value: string | Date, language: Language): string {
  const parts = partsOf(value, language, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = language === 'fr' && parts['day'] === '1' ? '1er' : parts['day'];
  return `${day}${nbsp}${parts['month']}${nbsp}${parts['year']}`;
}

/** The day of the week and the date without its year: "Samedi 21 novembre". */
export function formatWeekday(value: string | Date, language: Language): string {
  const parts = partsOf(value, language, { weekday: 'long', day: 'numeric', month: 'long' });
  const day = language === 'fr' && parts['day'] === '1' ? '1er' : parts['day'];
  const weekday = parts['weekday'] ?? '';
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day}${nbsp}${parts['month']}`;
}

/** Time of the day: "10 h 42", "9 h", "10:42". */
export function formatTime(value: string | Date, language: Language): string {
  const parts = partsOf(value, language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const hour = Number(parts['hour']);
  const minute = (parts['minute'] ?? '').padStart(2, '0');
  if (language === 'en') {
    return `${hour}:${minute}`;
  }
  return minute === '00' ? `${hour}${nbsp}h` : `${hour}${nbsp}h${nbsp}${minute}`;
}

/** Date and time: "3 mars 2026 à 10 h 42", "3 March 2026 at 10:42". */
export function formatDateTime(value: string | Date, language: Language): string {
  const link = language === 'fr' ? 'à' : 'at';
  return `${formatDate(value, language)} ${link}${nbsp}${formatTime(value, language)}`;
}

function partsOf(
  value: string | Date,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<string, string>> {
  const timeZone = typeof value === 'string' && calendarDay.test(value) ? 'UTC' : undefined;
  const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  return Object.fromEntries(format.formatToParts(new Date(value)).map((part) => [part.type, part.value]));
}
