import { provideTexts } from '@jalon/shared/portal';

/** Texts of followed jobs, fetched with the first page that shows one. */
export const provideJobsTexts = () =>
  provideTexts('jobs', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
