import { Language, type StaffFigure } from '@jalon/shared/api';

/** What representatives may know of requests about personal data: whether they are answered in time. */
export const figures: readonly StaffFigure[] = [
  {
    code: 'data-protection.requests',
    isPartition: true,
    texts: {
      [Language.FR]: {
        title: 'Demandes d’exercice des droits (RGPD)',
        meaning: 'Demandes reçues sur la période, selon que le délai légal de réponse a été tenu.',
        parts: {
          IN_TIME: 'Répondues dans le délai',
          LATE: 'Répondues hors délai',
          WAITING: 'En cours, dans le délai',
          OVERDUE: 'En cours, hors délai',
          WITHDRAWN: 'Retirées par la personne',
        },
      },
      [Language.EN]: {
        title: 'Requests about one’s rights (GDPR)',
        meaning: 'Requests received over the period, by whether the legal time to answer was kept.',
        parts: {
          IN_TIME: 'Answered in time',
          LATE: 'Answered late',
          WAITING: 'Under way, in time',
          OVERDUE: 'Under way, late',
          WITHDRAWN: 'Withdrawn by the person',
        },
      },
    },
    async count(ctx, { from, until }) {
      const [counts] = await ctx.db.query<[Record<string, number>]>(
        `select count(*) filter (where status = 'ANSWERED' and closed_on <= due_on)::int as "IN_TIME",
                count(*) filter (where status = 'ANSWERED' and closed_on > due_on)::int as "LATE",
                count(*) filter (where closed_on is null and due_on >= $4)::int as "WAITING",
                count(*) filter (where closed_on is null and due_on < $4)::int as "OVERDUE",
                count(*) filter (where status = 'WITHDRAWN')::int as "WITHDRAWN"
           from rights_request
          where employer_id = $1 and received_on between $2 and $3`,
        [ctx.employerId, from, until, ctx.today()],
      );
      return counts;
    },
  },
];
