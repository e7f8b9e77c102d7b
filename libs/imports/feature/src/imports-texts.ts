import { provideTexts } from '@jalon/shared/portal';
import { provideFaults } from './form/faults';

/** Texts of the imports, fetched with the first page that speaks of them. */
export const provideImportsTexts = () => [
  provideTexts('imports', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaults(),
];
