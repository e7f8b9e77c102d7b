import { provideTexts } from '@jalon/shared/portal';
import { provideFaults } from './form/faults';

/** Texts of habilitations, delegations and second roles, fetched with the first page that speaks of them. */
export const provideRightsTexts = () => [
  provideTexts('rights', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  }),
  provideFaults(),
];
