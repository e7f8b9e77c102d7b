/** The texts of the bar; the page says which language it is in. */
const texts = {
  fr: {
    region: 'Démonstration : voir comme une autre personne',
    label: 'Voir comme',
    collapse: 'Réduire la barre de démonstration',
    expand: 'Démonstration : voir comme…',
    more: 'Toutes les personnes',
    visit: 'La démonstration',
    current: 'compte actuel',
  },
  en: {
    region: 'Demonstration: see as somebody else',
    label: 'See as',
    collapse: 'Collapse the demonstration bar',
    expand: 'Demonstration: see as…',
    more: 'Everybody',
    visit: 'The demonstration',
    current: 'current account',
  },
} as const;

export type BarLanguage = keyof typeof texts;

export function pageLanguage(): BarLanguage {
  return document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
}

export function textsIn(language: BarLanguage) {
  return texts[language];
}
