import { provideFaultTexts } from '@jalon/shared/forms';
import { provideTexts } from '@jalon/shared/portal';

/** Texts of accesses, fetched with the first page that speaks of them, and the words for what is wrong. */
export const provideAccessTexts = () => [
  provideTexts('access', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'TOO_LONG',
      'TOO_SHORT',
      'NOT_TEXT',
      'TOO_EASY',
      'HOLDS_NAME',
      'HOLDS_EMPLOYER',
      'WRONG_PASSWORD',
      'TOO_MANY_TRIES',
      'LAST_WAY',
      'OPENED_OTHERWISE',
      'RECOVERY_ALONE',
      'CHECK_FIRST',
      'CHECK_REQUIRED',
      'ENDS_REQUIRED',
      'CONFIRM_REQUIRED',
      'ACCOUNT_DISABLED',
      'NO_CODE',
      'NOT_PENDING',
      'NO_ACCOUNT',
      'IDENTITY_TAKEN',
      'NOT_DONE',
      'FORBIDDEN',
      'NOT_FOUND',
      'RATE_LIMITED',
    ]),
    key: (name) => `access.errors.${name}`,
  }),
];
