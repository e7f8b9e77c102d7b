import { provideTexts } from '@jalon/shared/portal';
import { provideFaults } from './form/faults';

/** Texts of what waits and of what one asked, fetched with the first page that speaks of them. */
export const provideWorklistTexts = () => [
  provideTexts('worklist', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaults(),
];
