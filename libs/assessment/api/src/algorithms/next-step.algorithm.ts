import type { AlgorithmSheet } from '@jalon/shared/api';
import { assessmentRule } from './about';

/** Beside `next-step.rules.ts`. */
export const nextStepSheet: AlgorithmSheet = {
  ...assessmentRule,
  code: 'etape-suivante-d-un-resultat',
  name: { FR: 'L’étape suivante d’un résultat', EN: 'The next step of a result' },
  whenUsed: {
    FR: 'À l’ouverture du résultat d’une évaluation.',
    EN: 'When the result of an assessment opens.',
  },
  context: {
    FR: 'Un résultat s’ouvre sur une phrase et sur une chose à faire, une seule.',
    EN: 'A result opens with a sentence and one thing to do, one only.',
  },
  purpose: {
    FR: 'Proposer ce qui vous servira le plus maintenant, et nommer vos points forts.',
    EN: 'To propose what will help you most now, and to name your strengths.',
  },
  dataUsed: {
    FR: [
      'Les niveaux de cette évaluation et leurs intervalles',
      'Ce que vos postes actuels attendent, avec l’employeur actif',
      'Si vous communiquez déjà vos niveaux à cet employeur',
    ],
    EN: [
      'The levels of this assessment and their intervals',
      'What your present posts expect, with the active employer',
      'Whether you share your levels with that employer already',
    ],
  },
  operations: {
    FR: [
      'Si un niveau est sous ce qu’un poste attend : la compétence au plus grand écart.',
      'Sinon, la compétence la moins bien connue, si son intervalle couvre au moins cinq niveaux.',
      'Sinon, communiquer vos niveaux, si vos postes attendent quelque chose que votre encadrant ne voit pas encore.',
      'Sinon, la compétence la plus basse, si elle est sous le niveau 5 ; sinon, vous faire certifier.',
      'Une compétence qui vient d’être évaluée seule n’est pas reproposée aussitôt : ses questions ont été expliquées.',
      'Points forts : au plus deux domaines, à un demi-niveau au moins au-dessus de votre propre moyenne.',
    ],
    EN: [
      'If a level is below what a post expects: the competence with the greatest gap.',
      'Otherwise, the least known competence, if its interval covers at least five levels.',
      'Otherwise, sharing your levels, if your posts expect something your manager does not see yet.',
      'Otherwise, the lowest competence, if it is below level 5; otherwise, having yourself certified.',
      'A competence that has just been assessed alone is not proposed again at once: its questions were explained.',
      'Strengths: at most two areas, at least half a level above your own mean.',
    ],
  },
  parameters: {
    FR: ['L’ordre de ces propositions et leurs trois seuils, les mêmes pour tous.'],
    EN: ['The order of these proposals and their three thresholds, the same for all.'],
  },
  justification: {
    FR: 'Une seule proposition, expliquée en une phrase. Vous n’êtes comparé qu’à vous-même et à vos postes.',
    EN: 'One proposal, explained in a sentence. You are compared only with yourself and your posts.',
  },
  effects: {
    FR: 'Une invitation sur votre page. Ne pas la suivre n’a aucune conséquence, et personne d’autre ne la voit.',
    EN: 'An invitation on your page. Not following it has no consequence, and nobody else sees it.',
  },
  sourcePath: 'libs/assessment/api/src/next-step.rules.ts',
};
