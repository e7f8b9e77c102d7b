import { catalogue, Language } from '@jalon/shared/api';
import en from './texts/en.json';
import fr from './texts/fr.json';

export type TextKey = keyof typeof fr;

/** The server-side texts of certification. */
export const speak = catalogue<TextKey>({ [Language.FR]: fr, [Language.EN]: en });

const formats: Record<Language, Intl.DateTimeFormat> = {
  [Language.FR]: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  [Language.EN]: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A calendar date as people say it: « 1er mars 2027 ». */
export function sayDate(language: Language, date: string): string {
  const said = formats[language].format(new Date(`${date}T00:00:00Z`));
  return language === Language.FR ? said.replace(/^1 /, '1er ') : said;
}
