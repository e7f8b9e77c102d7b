import type { Text } from './accounts';

/** What the page of the visit says, in the languages of the portal. */
export const visitTexts = {
  title: { fr: 'La démonstration', en: 'The demonstration' },
  other: { fr: 'English', en: 'Français' },
  visit: { fr: 'Visite en 10 minutes', en: 'A visit in 10 minutes' },
  noAccount: { fr: 'Sans compte', en: 'No account' },
  people: { fr: 'Les personnes', en: 'The people' },
  more: { fr: 'Et aussi', en: 'And also' },
  home: { fr: 'L’accueil public', en: 'The public home page' },
  homeText: { fr: 'ce que l’on voit sans compte', en: 'what one sees without an account' },
  algorithms: { fr: 'Les algorithmes', en: 'The algorithms' },
  algorithmsText: {
    fr: 'ce que le logiciel calcule, et ce qu’il ne calcule pas',
    en: 'what the software computes, and what it does not',
  },
  mails: { fr: 'Les courriels', en: 'The mails' },
  mailsText: {
    fr: 'ceux que Jalon envoie, arrêtés sur cette machine',
    en: 'those that Jalon sends, stopped on this machine',
  },
  everybody: { fr: 'Toutes les personnes', en: 'Everybody' },
  everybodyText: {
    fr: 'les autres agents des trois employeurs',
    en: 'the other agents of the three employers',
  },
  api: { fr: 'L’API', en: 'The API' },
  apiText: { fr: 'un explorateur, avec des requêtes prêtes', en: 'an explorer, with queries ready to run' },
} as const satisfies Record<string, Text>;

export const lead = (people: number): Text => ({
  fr: `Trois employeurs inventés, ${people} personnes inventées, de vrais écrans. Chaque étape ouvre un compte sur la bonne page, par la vraie connexion.`,
  en: `Three made-up employers, ${people} made-up people, real screens. Each stop opens an account on the right page, through the real sign-in.`,
});
