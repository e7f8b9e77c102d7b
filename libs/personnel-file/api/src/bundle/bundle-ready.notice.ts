import type { NoticeKind } from '@jalon/shared/api';

/** A copy of a file waits for whoever asked for it. */
export const bundleReady: NoticeKind = {
  code: 'personnel-file.bundleReady',
  topic: 'JOBS',
  isLegal: false,
  texts: {
    FR: {
      title: 'Votre copie de dossier est prête',
      body: 'La copie que vous avez demandée est prête. Nombre de pièces\u00a0: {count}. Téléchargez-la jusqu’au {until} ; elle est ensuite effacée.',
    },
    EN: {
      title: 'Your copy of a file is ready',
      body: 'The copy you asked for is ready. Pieces in it: {count}. Download it until {until}; it is then erased.',
    },
  },
};
