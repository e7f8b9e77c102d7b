import { provideTexts } from '@jalon/shared/portal';

/** Texts of API keys and webhooks, fetched with the first page that speaks of them. */
export const provideIntegrationsTexts = () =>
  provideTexts('integrations', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
