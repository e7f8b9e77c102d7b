/** The kit's own few words, by language. */
export const uiTexts = {
  fr: () => import('./fr.json').then((file) => file.default),
  en: () => import('./en.json').then((file) => file.default),
};
