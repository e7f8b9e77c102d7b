import { provideTexts } from '@jalon/shared/portal';
import { provideFaults } from './form/faults';

/** Texts of rights, registers and the trace, fetched with the first page that speaks of them. */
export const provideDataProtectionTexts = () => [
  provideTexts('dataProtection', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaults(),
];
