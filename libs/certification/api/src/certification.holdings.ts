import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'certification.applications',
    texts: {
      [Language.FR]: {
        title: 'Demandes de certification',
        rule: 'Aucune purge automatique : la vie du certificat, puis le temps d’un recours.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Certification applications',
        rule: 'No automatic purge: the life of the certificate, then the time of an appeal.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: false,
    count: countRows({ table: 'certification_application', day: dayOf('applied_at') }),
  },
  {
    code: 'certification.certificates',
    texts: {
      [Language.FR]: {
        title: 'Certificats',
        rule: 'Aucune purge automatique : trois ans de validité au plus, classés au dossier.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Certificates',
        rule: 'No automatic purge: valid three years at most, filed in the personnel file.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: false,
    count: countRows({ table: 'certificate', day: 'issued_on' }),
  },
];
