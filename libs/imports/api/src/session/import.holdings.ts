import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'imports.rows',
    texts: {
      [Language.FR]: {
        title: 'Fichiers importés et comptes rendus',
        rule: 'Trente jours, le temps de finir ou d’annuler l’import, puis effacés.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Imported files and their reports',
        rule: 'Thirty days, for the import to be finished or undone, then erased.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'staff_import',
      day: dayOf('created_at'),
      due: 'expires_at < $2::timestamptz',
    }),
  },
];
