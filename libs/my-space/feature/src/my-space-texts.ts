import { provideTexts } from '@jalon/shared/portal';

/** Texts of the home page. */
export const provideMySpaceTexts = () =>
  provideTexts('mySpace', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
