import type { AlgorithmSheet } from '@jalon/shared/api';
import { assessmentRule } from './about';

/** Beside the engine's `stopping.ts`. */
export const assessmentEndSheet: AlgorithmSheet = {
  ...assessmentRule,
  code: 'fin-de-l-evaluation',
  name: { FR: 'La fin d’une évaluation', EN: 'The end of an assessment' },
  whenUsed: { FR: 'Après chaque réponse d’une évaluation.', EN: 'After each answer of an assessment.' },
  context: {
    FR: 'Une évaluation trop courte ne dit rien ; trop longue, elle n’apprend plus grand-chose.',
    EN: 'An assessment too short says nothing; too long, it learns little more.',
  },
  purpose: {
    FR: 'S’arrêter dès que les niveaux sont assez bien connus.',
    EN: 'To stop as soon as the levels are known well enough.',
  },
  dataUsed: {
    FR: [
      'Le nombre de réponses données',
      'La largeur de vos intervalles',
      'Les questions qui restent à poser',
    ],
    EN: ['How many answers were given', 'How wide your intervals are', 'The questions still to be asked'],
  },
  operations: {
    FR: [
      'Ne jamais s’arrêter avant le nombre minimal de questions.',
      'S’arrêter quand chaque domaine (ou la seule compétence évaluée) est connu à trois niveaux près, 8 fois sur 10.',
      'S’arrêter au nombre maximal de questions, ou s’il n’en reste plus d’un thème nouveau.',
      'À partir du nombre minimal, vous pouvez aussi arrêter vous-même un entraînement.',
    ],
    EN: [
      'Never stop before the fewest questions.',
      'Stop when each area (or the one competence assessed) is known within three levels, 8 times out of 10.',
      'Stop at the most questions, or when none is left of a new theme.',
      'From the fewest questions on, you may also end a practice yourself.',
    ],
  },
  parameters: {
    FR: [
      'Profil entier : 24 à 40 questions.',
      'Une compétence : 6 à 8 questions.',
      'Certification : 32 questions pour tous.',
    ],
    EN: [
      'Whole profile: 24 to 40 questions.',
      'One competence: 6 to 8 questions.',
      'Certification: 32 questions for everyone.',
    ],
  },
  justification: {
    FR: 'La règle est écrite avant la première question, la même pour tous, et gardée dans le dossier de décision.',
    EN: 'The rule is written before the first question, the same for all, and kept in the decision record.',
  },
  effects: {
    FR: 'La longueur de l’évaluation. Le résultat dit pourquoi elle s’est arrêtée.',
    EN: 'How long the assessment is. The result says why it stopped.',
  },
  sourcePath: 'libs/assessment/adaptive-testing/src/stopping.ts',
};
