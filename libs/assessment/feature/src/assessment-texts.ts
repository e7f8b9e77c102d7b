import { provideTexts } from '@jalon/shared/portal';

/** Texts of the assessment: taking one, reading its result, answering reports. */
export const provideAssessmentTexts = () =>
  provideTexts('assessment', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
