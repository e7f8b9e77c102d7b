import { Language, type NoticeKind } from '@jalon/shared/api';

export const IMPORT_DONE = 'imports.done';

/** An import is over, whoever sent it: how many rows were taken, and how many were not. */
export const importDone: NoticeKind = {
  code: IMPORT_DONE,
  topic: 'WORK',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Import terminé\u00a0: {written} lignes reprises, {refused} refusées',
      body: 'Le compte rendu redonne votre fichier, avec le motif de chaque ligne refusée. Vous pouvez annuler cet import pendant trente jours.',
    },
    [Language.EN]: {
      title: 'Import over: {written} rows taken, {refused} refused',
      body: 'The report gives your file back, with the reason for each row that was refused. You can undo this import for thirty days.',
    },
  },
};
