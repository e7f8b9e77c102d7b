import type { AlgorithmSheet } from '@jalon/shared/api';
import { humanRule, noRanking, ownFileOnly } from './about';

/** Beside `next-action.rules.ts`; the page adds what waits elsewhere (`libs/my-space/feature/src/next-step/next-step.rules.ts`). */
export const nextActionSheet: AlgorithmSheet = {
  ...humanRule,
  code: 'prochaine-action',
  version: '1.1',
  since: '2026-11-22',
  name: { FR: 'La prochaine action de « Mon espace »', EN: 'The next action of “My space”' },
  whenUsed: { FR: 'À l’ouverture de « Mon espace ».', EN: 'When “My space” opens.' },
  peopleConcerned: ownFileOnly,
  context: {
    FR: 'La page d’accueil propose une chose à faire, et une seule.',
    EN: 'The home page proposes one thing to do, and one only.',
  },
  purpose: {
    FR: 'Montrer d’abord ce que vous avez commencé, puis qui attend, puis ce qui est nouveau dans votre dossier.',
    EN: 'To show first what you have begun, then who is waiting, then what is new in your file.',
  },
  dataUsed: {
    FR: [
      'Les pièces versées que vous n’avez pas ouvertes',
      'Les lectures de votre dossier par d’autres depuis que vous avez regardé qui l’ouvre',
      'Vos évaluations en cours ou en pause, et les invitations qui vous attendent',
      'Si vous décidez de certifications : les demandes à décider. Si vous encadrez : les postes sans attendus',
    ],
    EN: [
      'The pieces filed that you have not opened',
      'Readings of your file by others since you last looked at who opens it',
      'Your assessments in progress or paused, and the invitations that wait for you',
      'If you decide on certifications: the applications to decide. If you manage people: the posts without expectations',
    ],
  },
  dataSources: {
    FR: 'Votre dossier et son journal de consultation, vos évaluations, et ce que vos fonctions vous confient.',
    EN: 'Your file and its access log, your assessments, and what your duties entrust you with.',
  },
  dataCollection: {
    FR: 'Inscrites par le portail lui-même à chaque versement et à chaque lecture.',
    EN: 'Written by the portal itself at each filing and each reading.',
  },
  operations: {
    FR: [
      'Si une de vos évaluations est ouverte : proposer de la reprendre.',
      'Sinon, si une certification vous a été refusée et que vous pouvez encore contester : proposer de lire la décision.',
      'Sinon, si une demande de certification attend votre décision : proposer la plus ancienne.',
      'Sinon, si un poste que vous encadrez n’a pas d’attendus : proposer de les fixer.',
      'Sinon, s’il y a des pièces non lues : proposer la dernière versée.',
      'Sinon, si une invitation à vous évaluer vous attend : la proposer.',
      'Sinon, si une autre personne a ouvert votre dossier depuis votre dernier regard : proposer le journal.',
      'Sinon : proposer d’ouvrir le dossier.',
    ],
    EN: [
      'If one of your assessments is open: propose to go on with it.',
      'Otherwise, if a certification was refused to you and may still be contested: propose to read the decision.',
      'Otherwise, if a certification application waits for your decision: propose the oldest.',
      'Otherwise, if a post you manage has no expectations: propose to set them.',
      'Otherwise, if there are unread pieces: propose the last one filed.',
      'Otherwise, if an invitation to assess yourself waits: propose it.',
      'Otherwise, if somebody else has opened your file since you last looked: propose the log.',
      'Otherwise: propose to open the file.',
    ],
  },
  parameters: {
    FR: ['L’ordre de ces propositions, le même pour tous.'],
    EN: ['The order of these proposals, the same for all.'],
  },
  legalBasis: {
    FR: 'Code général de la fonction publique, article L137-4 (accès de l’agent à son dossier).',
    EN: 'Code général de la fonction publique, article L137-4 (the agent’s access to their file).',
  },
  justification: {
    FR: `Une seule proposition, expliquée en une phrase, plutôt qu’une liste d’alertes. ${noRanking.FR}`,
    EN: `One proposal, explained in a sentence, rather than a list of alerts. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Une invitation sur votre page. Ne pas la suivre n’a aucune conséquence, et personne d’autre ne la voit.',
    EN: 'An invitation on your page. Not following it has no consequence, and nobody else sees it.',
  },
  humanInvolved: { FR: 'Vous, qui la suivez ou non.', EN: 'You, who follow it or not.' },
  sourcePath: 'libs/personnel-file/api/src/next-action.rules.ts',
  contestation: {
    FR: 'La raison est écrite sous la proposition.',
    EN: 'The reason is written under the proposal.',
  },
};
