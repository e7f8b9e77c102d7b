import type { Texts } from '../language/read-texts';

/** Texts of the session dialogs and of the error pages. */
export const portalTexts: Texts = {
  fr: () => import('./fr.json').then((file) => file.default),
  en: () => import('./en.json').then((file) => file.default),
};
