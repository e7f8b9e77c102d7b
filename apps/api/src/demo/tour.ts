import type { Text } from './accounts';

/** One stop of the visit: who one is, where one arrives, and what to notice there. */
export interface Stop {
  /** Null where no account is needed. */
  readonly subject: string | null;
  readonly home: string;
  readonly title: Text;
  /** One sentence: what to notice. */
  readonly notice: Text;
}

/** « Visite en 10 minutes »: from a first question to a certificate that anyone can verify. */
export const tour: readonly Stop[] = [
  {
    subject: 'yann.kervella',
    home: '/mes-competences',
    title: { fr: 'La première question', en: 'The first question' },
    notice: {
      fr: 'Ce n’est pas un quiz : une boîte de messages, un hameçonnage à signaler, une convocation à classer.',
      en: 'Not a quiz: a mailbox, a phishing message to report, a training message to file.',
    },
  },
  {
    subject: 'camille.legoff',
    home: '/mon-espace',
    title: { fr: 'Une évaluation à finir', en: 'An assessment to finish' },
    notice: {
      fr: 'Il reste trois questions au plus : répondez, lisez ce que chaque réponse a changé, puis choisissez de partager, ou non.',
      en: 'Three questions remain at most: answer, read what each answer changed, then share, or not.',
    },
  },
  {
    subject: 'maelle.riou',
    home: '/mon-equipe/carte',
    title: { fr: 'La carte de l’équipe', en: 'The team’s map' },
    notice: {
      fr: 'Six personnes sur neuf partagent ; les autres sont « non communiqué », quelle qu’en soit la raison, et un poste attend ses attendus.',
      en: 'Six of nine share; the others are “not communicated”, whatever the reason, and one post awaits its expectations.',
    },
  },
  {
    subject: 'helene.prigent',
    home: '/rh/certifications',
    title: { fr: 'Une certification à décider', en: 'A certification to decide' },
    notice: {
      fr: 'La règle propose, une personne nommée décide ; un refus a des motifs, un recours et une formation.',
      en: 'The rule proposes, a named person decides; a refusal has reasons, an appeal and a training.',
    },
  },
  {
    subject: 'gwenaelle.daubigne',
    home: '/mes-certificats',
    title: { fr: 'Un certificat délivré', en: 'An issued certificate' },
    notice: {
      fr: 'Le PDF porte un code et un QR ; la même pièce, 15-01, est déjà dans son dossier.',
      en: 'The PDF bears a code and a QR code; the same piece, 15-01, is already in her file.',
    },
  },
  {
    subject: null,
    home: '/verifier',
    title: { fr: 'La vérification, sans compte', en: 'Verifying, without an account' },
    notice: {
      fr: 'Cinq codes à essayer, un PDF à déposer : un certificat révoqué se dit révoqué, même bien signé.',
      en: 'Five codes to try, a PDF to drop: a revoked certificate says revoked, even well signed.',
    },
  },
];
