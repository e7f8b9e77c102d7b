import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What is kept of the files people send, for the retention report. */
export const uploadHoldings: readonly Holding[] = [
  {
    code: 'documents.uploads',
    texts: {
      [Language.FR]: {
        title: 'Fichiers envoyés, pas encore classés',
        rule: 'Un jour, puis effacés, octets compris\u00a0; le nom donné au fichier est oublié dès qu’il est classé.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Files sent, not filed yet',
        rule: 'One day, then erased, bytes included; the name given to the file is forgotten once it is filed.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({ table: 'upload', day: dayOf('created_at'), due: 'expires_at <= $2' }),
  },
];
