import { provideTexts } from '@jalon/shared/portal';

/** Texts of persons, engagements and employers, fetched with the first page or widget that speaks of them. */
export const provideIdentityTexts = () =>
  provideTexts('identity', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
