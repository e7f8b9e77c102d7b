import type { AlgorithmSheet } from '@jalon/shared/api';
import { humanRule, noRanking, ownFileOnly } from './about';

/** Beside `unread.rules.ts`. */
export const unreadPiece: AlgorithmSheet = {
  ...humanRule,
  code: 'piece-non-lue',
  version: '1.0',
  since: '2026-11-22',
  name: { FR: 'Quand une pièce compte comme non lue', EN: 'When a piece counts as unread' },
  whenUsed: {
    FR: 'À l’affichage de votre dossier et de « Mon espace ».',
    EN: 'When your file and “My space” are shown.',
  },
  peopleConcerned: ownFileOnly,
  context: {
    FR: 'Des pièces sont versées au dossier sans que l’agent soit présent.',
    EN: 'Pieces are filed while the agent is not there.',
  },
  purpose: {
    FR: 'Vous signaler ce qui a été versé et que vous n’avez pas encore vu.',
    EN: 'To point out what was filed and you have not seen yet.',
  },
  dataUsed: {
    FR: ['La date de versement de chaque pièce', 'Vos propres ouvertures de chaque pièce'],
    EN: ['The day each piece was filed', 'Your own openings of each piece'],
  },
  dataSources: {
    FR: 'Votre dossier et son journal de consultation.',
    EN: 'Your file and its access log.',
  },
  dataCollection: {
    FR: 'Inscrites par le portail lui-même à chaque versement et à chaque lecture.',
    EN: 'Written by the portal itself at each filing and each reading.',
  },
  operations: {
    FR: [
      'Une pièce versée depuis moins de trois ans est non lue tant que vous ne l’avez pas ouverte.',
      'Une pièce plus ancienne n’est jamais dite non lue : la trace qui le prouverait est effacée au bout de trois ans.',
    ],
    EN: [
      'A piece filed less than three years ago is unread until you open it.',
      'An older one is never called unread: the trace that would prove it is erased after three years.',
    ],
  },
  parameters: {
    FR: ['Trois ans, durée de conservation des traces.'],
    EN: ['Three years, the time traces are kept.'],
  },
  legalBasis: {
    FR: 'Arrêté du 21 décembre 2012, article 2 (traces de consultation conservées trois ans).',
    EN: 'Arrêté of 21 December 2012, article 2 (traces of consultation kept three years).',
  },
  justification: {
    FR: `Ne rien conserver de plus que le journal que la loi demande. ${noRanking.FR}`,
    EN: `To keep nothing more than the log the law asks for. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Un repère sur la pièce, que vous seul voyez : l’employeur n’apprend pas ici ce que vous avez lu.',
    EN: 'A mark on the piece that you alone see: your employer does not learn here what you have read.',
  },
  humanInvolved: { FR: 'Vous, en ouvrant la pièce.', EN: 'You, by opening the piece.' },
  sourcePath: 'libs/personnel-file/api/src/unread.rules.ts',
  contestation: {
    FR: 'Le journal « Qui a ouvert mon dossier » montre vos propres ouvertures.',
    EN: 'The log “Who opened my file” shows your own openings.',
  },
};
