import type { AlgorithmSheet } from '@jalon/shared/api';
import { humanRule, noRanking } from './about';

/** Beside `retention.rules.ts`. */
export const retentionSheet: AlgorithmSheet = {
  ...humanRule,
  code: 'duree-de-conservation',
  version: '1.0',
  since: '2026-11-22',
  name: { FR: 'Combien de temps une pièce est conservée', EN: 'How long a piece is kept' },
  whenUsed: { FR: 'À l’affichage de chaque pièce.', EN: 'When each piece is shown.' },
  peopleConcerned: {
    FR: 'Les agents titulaires d’un dossier.',
    EN: 'Agents who have a file.',
  },
  context: {
    FR: 'La nomenclature officielle fixe, pour chaque type de document, sa durée et son sort final.',
    EN: 'The official nomenclature sets, for each type of document, how long it is kept and what becomes of it.',
  },
  purpose: {
    FR: 'Dire cette règle en une phrase. Le portail ne détruit ni n’archive rien de lui-même.',
    EN: 'To tell that rule in a sentence. The portal itself neither destroys nor archives anything.',
  },
  dataUsed: {
    FR: [
      'Le type de la pièce dans la nomenclature',
      'Si vous êtes le titulaire du dossier, pour vous dire « vous »',
    ],
    EN: [
      'The type of the piece in the nomenclature',
      'Whether you are the holder of the file, to address you',
    ],
  },
  dataSources: {
    FR: 'Annexe de l’arrêté du 21 décembre 2012 (NOR RDFF1239419A), 166 types de documents.',
    EN: 'Annex of the arrêté of 21 December 2012 (NOR RDFF1239419A), 166 types of document.',
  },
  dataCollection: {
    FR: 'Le type est choisi par la personne qui verse la pièce.',
    EN: 'The type is chosen by the person who files the piece.',
  },
  operations: {
    FR: [
      'Lire le point de départ et la durée du type : par exemple un an après la fin des fonctions.',
      'Ajouter le sort final : archivage jusqu’aux 80 ans de l’agent, ou destruction.',
      'Pour la discipline, rappeler l’effacement automatique des sanctions les plus légères.',
    ],
    EN: [
      'Read what the time of the type runs from and how long: for instance one year after service ends.',
      'Add what becomes of it: archived until the agent turns 80, or destroyed.',
      'For discipline, recall that the lightest sanctions are erased automatically.',
    ],
  },
  parameters: {
    FR: ['Les durées de la nomenclature ; un contentieux en cours peut les prolonger.'],
    EN: ['The times of the nomenclature; litigation under way may extend them.'],
  },
  legalBasis: {
    FR: 'Arrêté du 21 décembre 2012, annexe ; CGFP L533-4 à L533-6 pour l’effacement des sanctions.',
    EN: 'Arrêté of 21 December 2012, annex; CGFP L533-4 to L533-6 for the erasure of sanctions.',
  },
  justification: {
    FR: `La règle est publique et la même pour tous ; une phrase vaut mieux qu’un code. ${noRanking.FR}`,
    EN: `The rule is public and the same for all; a sentence is better than a code. ${noRanking.EN}`,
  },
  effects: { FR: 'Une phrase sous la pièce.', EN: 'A sentence under the piece.' },
  humanInvolved: {
    FR: 'La personne qui verse la pièce choisit son type ; toute destruction est décidée par des personnes.',
    EN: 'The person who files the piece chooses its type; any destruction is decided by people.',
  },
  sourcePath: 'libs/personnel-file/api/src/retention.rules.ts',
  contestation: {
    FR: 'Un type vous paraît faux : appelez le contact du sujet « Dossier ».',
    EN: 'A type looks wrong: call the contact for “Personnel file”.',
  },
};
