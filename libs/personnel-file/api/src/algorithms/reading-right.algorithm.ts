import type { AlgorithmSheet } from '@jalon/shared/api';
import { humanRule, noRanking } from './about';

/** Beside `policy.ts`. */
export const readingRight: AlgorithmSheet = {
  ...humanRule,
  code: 'droit-de-lecture',
  version: '1.0',
  since: '2026-11-22',
  name: { FR: 'Qui peut lire une pièce du dossier', EN: 'Who may read a piece of the file' },
  whenUsed: {
    FR: 'À chaque ouverture d’un dossier ou d’une pièce, avant d’en montrer quoi que ce soit.',
    EN: 'Each time a file or a piece is opened, before anything of it is shown.',
  },
  peopleConcerned: {
    FR: 'Les agents titulaires d’un dossier, et les personnes que l’employeur a habilitées.',
    EN: 'Agents who have a file, and the people their employer has habilitated.',
  },
  context: {
    FR: 'Le dossier individuel n’est ouvert qu’à son titulaire et aux personnes habilitées, pour des documents, des opérations, des agents et un temps donnés.',
    EN: 'A personnel file is open to its holder, and to people habilitated for given documents, operations, agents and time.',
  },
  purpose: {
    FR: 'Montrer le dossier à qui en a le droit, et rien à personne d’autre.',
    EN: 'To show the file to whoever has the right to it, and nothing to anybody else.',
  },
  dataUsed: {
    FR: [
      'L’identité de la personne connectée et son employeur actif',
      'Ses habilitations : opérations, types de documents, service, dates',
      'Le service de l’agent titulaire du dossier',
      'Le type de la pièce dans la nomenclature',
    ],
    EN: [
      'Who is signed in, and with which active employer',
      'Their habilitations: operations, types of document, unit, dates',
      'The unit of the agent whose file it is',
      'The type of the piece in the nomenclature',
    ],
  },
  dataSources: {
    FR: 'Les habilitations et les affectations enregistrées par l’employeur.',
    EN: 'The habilitations and assignments recorded by the employer.',
  },
  dataCollection: {
    FR: 'Saisies par les personnes que l’employeur en a chargées ; chaque saisie est tracée.',
    EN: 'Entered by the people the employer has put in charge; every entry is traced.',
  },
  operations: {
    FR: [
      'Si le dossier est le vôtre, vous le lisez en entier, à tout moment et sans donner de raison.',
      'Sinon, il faut une habilitation à consulter, valable aujourd’hui, dont le service comprend celui de l’agent.',
      'Seules les pièces dont le type y est nommé sont montrées et comptées ; les types sensibles n’y sont jamais compris d’office.',
      'La lecture est inscrite dans le journal du dossier, que son titulaire voit aussitôt.',
    ],
    EN: [
      'If the file is yours, you read all of it, at any time and without giving a reason.',
      'Otherwise it takes a habilitation to consult, valid today, whose unit contains the agent’s.',
      'Only pieces whose type it names are shown and counted; sensitive types are never included by default.',
      'The reading is written in the log of the file, which its holder sees at once.',
    ],
  },
  parameters: {
    FR: ['Les termes de chaque habilitation ; il n’y a ni pondération ni score.'],
    EN: ['The terms of each habilitation; there is neither weight nor score.'],
  },
  legalBasis: {
    FR: 'Code général de la fonction publique, articles L137-4 et R137-12.',
    EN: 'Code général de la fonction publique, articles L137-4 and R137-12.',
  },
  justification: {
    FR: `La loi demande de dire, pour chaque personne habilitée, quels documents, quelles opérations et pour combien de temps. ${noRanking.FR}`,
    EN: `The law asks to say, for each habilitated person, which documents, which operations and for how long. ${noRanking.EN}`,
  },
  effects: {
    FR: 'Une page ou une pièce s’ouvre, ou l’accès est refusé. Votre situation n’en est pas changée.',
    EN: 'A page or a piece opens, or access is refused. Your situation is not changed by it.',
  },
  humanInvolved: {
    FR: 'Une personne nommée par l’employeur donne chaque habilitation, jamais à elle-même ; elle peut y mettre fin.',
    EN: 'A person named by the employer gives each habilitation, never to themselves, and may end it.',
  },
  sourcePath: 'libs/personnel-file/api/src/policy.ts',
  contestation: {
    FR: 'Vous voyez dans « Qui a ouvert mon dossier » chaque lecture et ce qui l’a permise.',
    EN: '“Who opened my file” shows you each reading and what allowed it.',
  },
};
