import { provideTexts } from '@jalon/shared/portal';

/** Texts of the register of algorithms, around the sheets that the server writes. */
export const provideAlgorithmsTexts = () =>
  provideTexts('algorithms', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
