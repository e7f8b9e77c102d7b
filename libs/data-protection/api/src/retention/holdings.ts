import { type Holding, Language, type RequestContext } from '@jalon/shared/api';
import { purgedUntil, REQUESTS_HOLDING } from '../requests/purge-requests';

/** What this domain itself keeps about people. */
export const ownHoldings: readonly Holding[] = [
  {
    code: REQUESTS_HOLDING,
    texts: {
      [Language.FR]: {
        title: 'Demandes d’exercice des droits',
        rule: 'Cinq ans après la réponse ou le retrait, puis effacées.',
        source: 'Prescription de droit commun (code civil, article 2224), durée à valider par le délégué',
      },
      [Language.EN]: {
        title: 'Requests about one’s rights',
        rule: 'Five years after the answer or the withdrawal, then erased.',
        source:
          'General limitation period (civil code, article 2224), duration to be validated by the officer',
      },
    },
    isPurged: true,
    count: countRequests,
    lastPurge: lastPurgeOfRequests,
  },
];

async function countRequests(ctx: RequestContext) {
  const [counts] = await ctx.db.query<[{ count: number; oldestOn: string | null; due: number }]>(
    `select count(*)::int as count, min(received_on) as "oldestOn",
            count(*) filter (where closed_on <= $2)::int as due
       from rights_request where employer_id = $1`,
    [ctx.employerId, purgedUntil(ctx.today())],
  );
  return counts;
}

async function lastPurgeOfRequests(ctx: RequestContext) {
  const [last] = await ctx.db.query<{ at: Date; count: number }[]>(
    `select at, purged as count
       from purge_report where employer_id = $1 and holding = $2 order by at desc, id desc limit 1`,
    [ctx.employerId, REQUESTS_HOLDING],
  );
  return last ?? null;
}
