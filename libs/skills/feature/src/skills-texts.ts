import { provideTexts } from '@jalon/shared/portal';

/** Texts of competences, levels and sharing, fetched with the first page or widget that speaks of them. */
export const provideSkillsTexts = () =>
  provideTexts('skills', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
