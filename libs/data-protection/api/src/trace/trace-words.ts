import { Language } from '@jalon/shared/api';
import en from '../texts/actions.en.json';
import fr from '../texts/actions.fr.json';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  [Language.FR]: fr,
  [Language.EN]: en,
};

/** What an act is called; its code, for one that a domain no longer does. */
export function actionInWords(language: Language, action: string): string {
  return words[language][action] ?? action;
}

/** Every act that somebody may look for, by its code. */
export const knownActions = Object.keys(fr);
