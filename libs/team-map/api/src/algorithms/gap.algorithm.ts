import type { AlgorithmSheet } from '@jalon/shared/api';
import { mapRule, noRanking } from './about';

/** Beside `cell.rules.ts`. */
export const gapOnTheMap: AlgorithmSheet = {
  ...mapRule,
  code: 'ecart-sur-la-carte',
  name: { FR: 'L’écart sur la carte de l’équipe', EN: 'The gap on the team’s map' },
  peopleConcerned: {
    FR: 'L’agent qui a partagé ses niveaux, et ses responsables directs.',
    EN: 'The agent who shared their levels, and their direct managers.',
  },
  context: {
    FR: 'Un poste demande des compétences numériques ; l’agent peut communiquer où il en est.',
    EN: 'A post requires digital competences; the agent may communicate where they stand.',
  },
  purpose: {
    FR: 'Préparer un échange sur la formation, à partir de ce que l’agent a choisi de montrer.',
    EN: 'To prepare a talk about training, from what the agent chose to show.',
  },
  dataUsed: {
    FR: [
      'Le niveau partagé et son intervalle',
      'Le niveau attendu par les postes tenus aujourd’hui',
      'Le niveau attesté par les certificats et leur fin de validité',
    ],
    EN: [
      'The level shared and its interval',
      'The level required by the posts held today',
      'The level certificates attest, and until when',
    ],
  },
  operations: {
    FR: [
      'Niveau attendu : le plus élevé de ceux des postes tenus aujourd’hui auprès de l’employeur.',
      'Écart : niveau communiqué moins niveau attendu, avec son signe.',
      'Preuve : « certifié » si un certificat en cours de validité atteste au moins ce niveau ; « expiré » si seuls des certificats échus l’attestent ; sinon « évalué ».',
      'Non évalué, non partagé et retiré donnent le même état : « non communiqué ».',
    ],
    EN: [
      'Expected level: the highest of those of the posts held today with the employer.',
      'Gap: level communicated less expected level, with its sign.',
      'Proof: “certified” when a certificate in force attests at least that level; “expired” when only past ones do; otherwise “assessed”.',
      'Not assessed, not shared and withdrawn give the same state: “not communicated”.',
    ],
  },
  parameters: { FR: ['Les niveaux vont de 1 à 8.'], EN: ['Levels go from 1 to 8.'] },
  justification: {
    FR: `Une soustraction, que chacun peut refaire. ${noRanking.FR}`,
    EN: `A subtraction, which anybody can do again. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Un nombre dans une case. Un écart ne déclenche rien ; il peut conduire à proposer une formation.',
    EN: 'A number in a cell. A gap triggers nothing; it may lead to an offer of training.',
  },
  sourcePath: 'libs/team-map/api/src/cell.rules.ts',
};
