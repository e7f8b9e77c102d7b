import { provideTexts } from '@jalon/shared/portal';

/** Texts of what people are told, fetched with the bell or the first page that speaks of it. */
export const provideNotificationsTexts = () =>
  provideTexts('notifications', {
    fr: () => import('./texts/fr.json').then((file) => file.default),
    en: () => import('./texts/en.json').then((file) => file.default),
  });
