import { provideFaultTexts } from '@jalon/shared/forms';
import { provideTexts } from '@jalon/shared/portal';

/** Texts of reorganisations, fetched with the first page that speaks of them. */
export const provideReorganisationTexts = () => [
  provideTexts('reorganisation', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'TOO_LONG',
      'NOT_TEXT',
      'DATE_UNKNOWN',
      'DATE_PAST',
      'DATE_FAR',
      'NOT_NOW',
      'TOO_MANY',
      'MANAGER_SELF',
      'AGENT_TWICE',
      'UNPICKED',
      'AGENT_GONE',
      'UNIT_GONE',
      'PARENT_GONE',
      'LOOP',
      'HAS_UNITS',
      'NO_CHANGE',
      'EMPTY',
      'LINE_AT_FAULT',
      'NOT_DONE',
      'FORBIDDEN',
      'NOT_FOUND',
    ]),
    key: (name) => `reorganisation.errors.${name}`,
  }),
];
