import { catalogue, Language } from '@jalon/shared/api';
import en from './texts/en.json';
import fr from './texts/fr.json';

/** The words of the map's export. */
export const speak = catalogue<keyof typeof fr>({ [Language.FR]: fr, [Language.EN]: en });
