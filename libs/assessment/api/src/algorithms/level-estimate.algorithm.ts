import type { AlgorithmSheet } from '@jalon/shared/api';
import { assessmentRule, provisional } from './about';

/** Beside the engine's `estimate.ts` and `levels.ts`. */
export const levelEstimateSheet: AlgorithmSheet = {
  ...assessmentRule,
  code: 'estimation-des-niveaux',
  name: { FR: 'L’estimation des niveaux', EN: 'The estimate of levels' },
  whenUsed: {
    FR: 'Après chaque réponse, et à la fin d’une évaluation.',
    EN: 'After each answer, and at the end of an assessment.',
  },
  context: {
    FR: 'Huit niveaux par compétence, seize compétences en cinq domaines.',
    EN: 'Eight levels for each competence, sixteen competences in five areas.',
  },
  purpose: {
    FR: 'Dire où vous en êtes, et à quel point on en est sûr : un niveau n’est jamais montré sans son intervalle.',
    EN: 'To tell where you stand, and how sure that is: a level is never shown without its interval.',
  },
  dataUsed: {
    FR: [
      'Vos réponses justes ou fausses, « je ne sais pas » comptant comme fausse',
      'La difficulté et la compétence de chaque question posée',
    ],
    EN: [
      'Your right and wrong answers, “I do not know” counting as wrong',
      'The difficulty and competence of each question asked',
    ],
  },
  operations: {
    FR: [
      'Noter chaque réponse, juste ou fausse, par la règle de son type de question ; il n’y a pas de demi-point.',
      'Partir d’une hypothèse sur la population, la même pour tous, où les compétences vont en partie ensemble.',
      'Combiner cette hypothèse et toutes vos réponses, dans n’importe quel ordre : le résultat est le même.',
      'Donner, pour chaque compétence et chaque domaine, la probabilité de chaque niveau.',
      'Montrer le niveau du milieu et l’intervalle où il se trouve 8 fois sur 10.',
    ],
    EN: [
      'Score each answer, right or wrong, by the rule of its kind of question; there is no half mark.',
      'Start from what is supposed of the population, the same for all, where competences partly go together.',
      'Combine that and all your answers, in whatever order: the result is the same.',
      'Give, for each competence and each area, the probability of each level.',
      'Show the middle level and the interval it is in 8 times out of 10.',
    ],
  },
  parameters: {
    FR: [
      `Sept seuils entre les niveaux, à 0,7 logit les uns des autres. ${provisional.FR}`,
      `La difficulté de chaque question, avec une incertitude d’un demi-logit qui élargit les intervalles. ${provisional.FR}`,
      'Les hypothèses sur la population, publiées avec la banque de questions et écrites dans chaque dossier de décision.',
    ],
    EN: [
      `Seven cut-offs between levels, 0.7 logit apart. ${provisional.EN}`,
      `The difficulty of each question, with an uncertainty of half a logit that widens the intervals. ${provisional.EN}`,
      'What is supposed of the population, released with the item bank and written in each decision record.',
    ],
  },
  justification: {
    FR: 'Modèle logistique publié (Birnbaum, 1968) et calcul par propagation (Minka, 2001). Ce que chaque réponse a changé se calcule exactement, en l’ôtant. Vous n’êtes comparé à personne.',
    EN: 'A published logistic model (Birnbaum, 1968), computed by propagation (Minka, 2001). What each answer changed is computed exactly, by leaving it out. You are compared with nobody.',
  },
  effects: {
    FR: 'Vos niveaux, que vous seul voyez. Ils ne changent rien à votre carrière ; vous pouvez les communiquer, et les retirer.',
    EN: 'Your levels, which you alone see. They change nothing in your career; you may share them, and withdraw them.',
  },
  sourcePath: 'libs/assessment/adaptive-testing/src/estimate.ts',
};
