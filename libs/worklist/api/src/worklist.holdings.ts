import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'worklist.items',
    texts: {
      [Language.FR]: {
        title: 'Suivi des demandes et conversations',
        rule: 'Deux ans après la fin de la demande, puis effacés chaque nuit ; l’acte lui-même suit sa propre durée.',
        source: 'Durée proposée par Jalon, à confirmer par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Follow-up of requests and conversations',
        rule: 'Two years from the end of the request, then erased each night; the act itself has its own duration.',
        source: 'Proposed by Jalon, to be confirmed by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'work_item',
      day: dayOf('opened_at'),
      due: `settled_at < $2::timestamptz - interval '2 years'`,
    }),
  },
  {
    code: 'worklist.opinions',
    texts: {
      [Language.FR]: {
        title: 'Avis sur le traitement des demandes, sans nom',
        rule: 'Trois ans, puis effacés chaque nuit. Rien ne les relie à une demande ni à une personne.',
        source: 'Durée proposée par Jalon, à confirmer par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Opinions on how requests are dealt with, without a name',
        rule: 'Three years, then erased each night. Nothing ties them to a request nor to a person.',
        source: 'Proposed by Jalon, to be confirmed by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'worklist_opinion',
      day: 'given_in',
      due: `given_in < ($2::timestamptz - interval '3 years')::date`,
    }),
  },
];
