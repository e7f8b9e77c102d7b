import { Language, type NoticeKind } from '@jalon/shared/api';

export const PIECE_FILED = 'personnel-file.pieceFiled';

/** An agent's file grew. What the pieces say is read in the file, and nowhere else. */
export const pieceFiled: NoticeKind = {
  code: PIECE_FILED,
  topic: 'FILE',
  isLegal: false,
  texts: {
    [Language.FR]: {
      title: 'Nouvelles pièces dans votre dossier\u00a0: {count}',
      body: 'Votre employeur a complété votre dossier individuel. Ouvrez-le pour lire ce qui y a été classé. Si quelque chose est inexact, dites-le au contact indiqué sur la page de votre dossier.',
    },
    [Language.EN]: {
      title: 'New documents in your file: {count}',
      body: 'Your employer has added to your personnel file. Open it to read what was filed. If something is inaccurate, tell the contact named on the page of your file.',
    },
  },
};
