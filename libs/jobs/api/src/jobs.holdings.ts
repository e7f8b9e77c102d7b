import { countRows, dayOf, type Holding, Language } from '@jalon/shared/api';

/** What this domain keeps about people, for the retention report. */
export const holdings: readonly Holding[] = [
  {
    code: 'jobs.followedJobs',
    texts: {
      [Language.FR]: {
        title: 'Travaux demandés',
        rule: 'Trente jours après leur fin, puis effacés.',
        source: 'Durée proposée par Jalon, à valider par le délégué à la protection des données',
      },
      [Language.EN]: {
        title: 'Jobs asked for',
        rule: 'Thirty days after they end, then erased.',
        source: 'Duration proposed by Jalon, to be validated by the data-protection officer',
      },
    },
    isPurged: true,
    count: countRows({
      table: 'followed_job',
      day: dayOf('asked_at'),
      due: "ended_at < $2::timestamptz - interval '30 days'",
    }),
  },
];
