import { provideTexts } from '@jalon/shared/portal';
import { provideFaults } from './form/faults';

/** Texts of the operator's pages and of emergency accesses, fetched with the first of them. */
export const providePlatformTexts = () => [
  provideTexts('platform', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaults(),
];
