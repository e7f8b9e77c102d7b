import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'documents.jobResults',
    texts: {
      [Language.FR]: {
        title: 'Fichiers préparés par un travail',
        rule: 'Sept jours, puis effacés, octets compris.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Files prepared by a job',
        rule: 'Seven days, then erased, bytes included.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({ table: 'job_result', day: dayOf('created_at'), due: 'kept_until <= $2' }),
  },
];
