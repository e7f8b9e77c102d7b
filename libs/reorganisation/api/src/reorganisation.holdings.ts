import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const reorganisationHoldings: readonly Holding[] = [
  {
    code: 'reorganisation.reorganisations',
    texts: {
      [Language.FR]: {
        title: 'Réorganisations, passées comprises',
        rule: 'Gardées : elles expliquent les affectations et les accès passés.',
        source: 'Règle de l’employeur',
      },
      [Language.EN]: {
        title: 'Reorganisations, past ones included',
        rule: 'Kept: they explain past assignments and accesses.',
        source: 'The employer’s own rule',
      },
    },
    isPurged: false,
    count: countRows({ table: 'reorganisation', day: dayOf('prepared_at') }),
  },
];
