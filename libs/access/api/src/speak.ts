import { catalogue, Language } from '@jalon/shared/api';
import en from './texts/en.json';
import fr from './texts/fr.json';

export type TextKey = keyof typeof fr;

/** The texts of the slips. */
export const speak = catalogue<TextKey>({ [Language.FR]: fr, [Language.EN]: en });

const formats: Record<Language, Intl.DateTimeFormat> = {
  [Language.FR]: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Europe/Paris' }),
  [Language.EN]: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/Paris' }),
};

/** The day of an instant, as people say it. */
export function sayDay(language: Language, at: Date): string {
  return formats[language].format(at);
}
