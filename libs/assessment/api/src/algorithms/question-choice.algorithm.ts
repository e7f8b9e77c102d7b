import type { AlgorithmSheet } from '@jalon/shared/api';
import { assessmentRule, provisional } from './about';

/** Beside the engine's `selection.ts`. */
export const questionChoiceSheet: AlgorithmSheet = {
  ...assessmentRule,
  code: 'choix-des-questions',
  name: { FR: 'Le choix de la question suivante', EN: 'The choice of the next question' },
  whenUsed: { FR: 'Après chaque réponse d’une évaluation.', EN: 'After each answer of an assessment.' },
  context: {
    FR: 'Une évaluation s’adapte : à questions égales, elle apprend plus qu’un questionnaire fixe.',
    EN: 'An assessment adapts: with as many questions, it learns more than a fixed questionnaire.',
  },
  purpose: {
    FR: 'Poser la question dont la réponse, quelle qu’elle soit, en apprendra le plus sur vos niveaux.',
    EN: 'To ask the question whose answer, whatever it is, will tell most about your levels.',
  },
  dataUsed: {
    FR: [
      'Vos réponses justes ou fausses depuis le début de cette évaluation',
      'La difficulté, la compétence et le thème de chaque question',
      'Un nombre tiré au sort au départ et conservé avec l’évaluation',
    ],
    EN: [
      'Your right and wrong answers since this assessment began',
      'The difficulty, competence and theme of each question',
      'A number drawn at the start and kept with the assessment',
    ],
  },
  operations: {
    FR: [
      'La toute première question d’une personne est la même pour tous : une boîte de messages à traiter.',
      'Écarter les questions déjà posées et celles d’un thème déjà abordé.',
      'Calculer, pour chaque question restante, de combien elle réduirait l’incertitude sur les compétences évaluées.',
      'Diminuer ce gain pour les questions trop souvent montrées, d’un prix fixé à la publication de la banque.',
      'Ajouter une petite part de hasard, tirée du nombre de départ, et poser la première du classement des questions.',
    ],
    EN: [
      'The very first question of a person is the same for all: a mailbox to deal with.',
      'Leave out the questions already asked, and those of a theme already met.',
      'Compute, for each question left, by how much it would reduce what is uncertain of the competences assessed.',
      'Lower that gain for questions shown too often, by a price set when the bank is released.',
      'Add a small part of chance, drawn from the starting number, and ask the first question of that ranking.',
    ],
  },
  parameters: {
    FR: [
      `La difficulté de chaque question, au centre de l’intervalle de son niveau. ${provisional.FR}`,
      'Le pouvoir de distinguer de chaque question : 1, le même pour toutes.',
      'La part du hasard : 0,12, pour que deux évaluations diffèrent.',
      'Le prix de chaque question, calculé par simulation à la publication : aucun compteur ne change en cours de route.',
    ],
    EN: [
      `The difficulty of each question, at the centre of its level’s interval. ${provisional.EN}`,
      'How well each question discriminates: 1, the same for all.',
      'The part of chance: 0.12, so that two assessments differ.',
      'The price of each question, computed by simulation at the release: no counter changes on the way.',
    ],
  },
  justification: {
    FR: 'Méthode publiée (tests adaptatifs multidimensionnels, Segall, 1996) ; à mêmes réponses, mêmes questions. Elle classe des questions, jamais des personnes.',
    EN: 'A published method (multidimensional adaptive testing, Segall, 1996); the same answers lead to the same questions. It ranks questions, never people.',
  },
  effects: {
    FR: 'La question affichée. La raison du choix est écrite avec elle, et gardée dans votre dossier de décision.',
    EN: 'The question shown. Why it was chosen is written with it, and kept in your decision record.',
  },
  sourcePath: 'libs/assessment/adaptive-testing/src/selection.ts',
};
