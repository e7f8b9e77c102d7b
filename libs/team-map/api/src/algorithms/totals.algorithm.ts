import type { AlgorithmSheet } from '@jalon/shared/api';
import { mapRule, noRanking } from './about';

/** Beside `totals.rules.ts`. */
export const totalsOfTheMap: AlgorithmSheet = {
  ...mapRule,
  code: 'totaux-de-la-carte',
  name: { FR: 'Les totaux par compétence de la carte', EN: 'The map’s totals per competence' },
  peopleConcerned: {
    FR: 'Les agents d’une équipe, ensemble ; leur responsable direct.',
    EN: 'The agents of a team, together; their direct manager.',
  },
  context: {
    FR: 'Une équipe doit pouvoir compter sur des compétences, sans que personne ne soit classé.',
    EN: 'A team must be able to rely on competences, without anyone being ranked.',
  },
  purpose: {
    FR: 'Voir ce que l’équipe couvre, ce qui ne repose que sur une personne, et où former.',
    EN: 'To see what the team covers, what rests on one person only, and where to train.',
  },
  dataUsed: {
    FR: ['Les cases de la carte, telles qu’elles sont affichées'],
    EN: ['The cells of the map, as they are shown'],
  },
  operations: {
    FR: [
      'Concernés : les personnes dont un poste demande la compétence.',
      'Qui partagent : parmi elles, celles qui communiquent leur niveau.',
      'Au niveau attendu : parmi celles qui partagent, celles dont l’écart est nul ou positif.',
      'À former : parmi celles qui partagent, celles dont l’écart est négatif.',
      'Une seule personne : exactement une est au niveau attendu.',
      'Qui ne communique pas n’est compté ni au-dessus ni au-dessous.',
    ],
    EN: [
      'Concerned: people with a post that requires the competence.',
      'Sharing: those of them who communicate their level.',
      'At the expected level: those who share and whose gap is zero or above.',
      'To train: those who share and whose gap is below zero.',
      'One person only: exactly one is at the expected level.',
      'Whoever communicates nothing is counted neither above nor below.',
    ],
  },
  parameters: {
    FR: ['Les filtres choisis : les totaux portent sur les personnes affichées.'],
    EN: ['The filters chosen: totals bear on the people shown.'],
  },
  justification: {
    FR: `Des dénombrements, toujours avec leur dénominateur. ${noRanking.FR}`,
    EN: `Counts, always with their denominator. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Des nombres sous chaque compétence, jamais sur une personne.',
    EN: 'Numbers under each competence, never on a person.',
  },
  sourcePath: 'libs/team-map/api/src/totals.rules.ts',
};
