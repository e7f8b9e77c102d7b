import { provideTexts } from '@jalon/shared/portal';

/** Texts of the proof of identity, fetched with its dialog. */
export const provideProofTexts = () =>
  provideTexts('proof', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
