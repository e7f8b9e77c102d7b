import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'integrations.deliveries',
    texts: {
      [Language.FR]: {
        title: 'Messages sortants',
        rule: 'Quatre-vingt-dix jours, puis effacés. Ils ne portent que des identifiants.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Outgoing messages',
        rule: 'Ninety days, then erased. They carry ids only.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'webhook_delivery',
      day: dayOf('occurred_at'),
      due: "occurred_at < $2::timestamptz - interval '90 days'",
    }),
  },
];
