import { catalogue, Language } from '@jalon/shared/api';
import en from './texts/en.json';
import fr from './texts/fr.json';

export type TextKey = keyof typeof fr;

/** The server-side texts of the imports. */
export const speak = catalogue<TextKey>({ [Language.FR]: fr, [Language.EN]: en });
