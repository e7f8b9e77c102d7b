import { provideTexts } from '@jalon/shared/portal';

/** Texts of the team's map. */
export const provideTeamMapTexts = () =>
  provideTexts('teamMap', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
