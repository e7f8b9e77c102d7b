import { provideTexts } from '@jalon/shared/portal';
import { provideFaultTexts } from '@jalon/shared/forms';

/** Texts of the guided start, fetched with the first page or widget that speaks of it. */
export const provideSetUpTexts = () => [
  provideTexts('setUp', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'TOO_LONG',
      'NOT_TEXT',
      'NIR_REFUSED',
      'EMAIL_INVALID',
      'PHONE_INVALID',
      'NUMBER_RANGE',
      'FORBIDDEN',
      'NOT_DONE',
    ]),
    key: (name) => `setUp.errors.${name}`,
  }),
];
