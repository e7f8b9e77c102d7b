import { dayOf, Language, type StaffFigure } from '@jalon/shared/api';

/** What representatives may know of certification: what became of applications and of appeals. */
export const figures: readonly StaffFigure[] = [
  {
    code: 'certification.applications',
    isPartition: true,
    texts: {
      [Language.FR]: {
        title: 'Demandes de certificat',
        meaning: 'Demandes faites sur la période, selon ce qu’elles sont devenues.',
        parts: {
          ISSUED: 'Certificat délivré',
          REFUSED: 'Refusées, avec motifs',
          UNDER_WAY: 'En cours',
          WITHDRAWN: 'Retirées par l’agent',
        },
      },
      [Language.EN]: {
        title: 'Applications for a certificate',
        meaning: 'Applications made over the period, by what became of them.',
        parts: {
          ISSUED: 'Certificate issued',
          REFUSED: 'Refused, with reasons',
          UNDER_WAY: 'Under way',
          WITHDRAWN: 'Withdrawn by the agent',
        },
      },
    },
    async count(ctx, { from, until }) {
      const [counts] = await ctx.db.query<[Record<string, number>]>(
        `select count(*) filter (where state = 'ISSUED')::int as "ISSUED",
                count(*) filter (where state = 'REFUSED')::int as "REFUSED",
                count(*) filter (where state in ('SITTING', 'TO_DECIDE', 'TO_ISSUE'))::int as "UNDER_WAY",
                count(*) filter (where state = 'WITHDRAWN')::int as "WITHDRAWN"
           from certification_application
          where employer_id = $1 and ${dayOf('applied_at')} between $2 and $3`,
        [ctx.employerId, from, until],
      );
      return counts;
    },
  },
  {
    code: 'certification.appeals',
    isPartition: true,
    texts: {
      [Language.FR]: {
        title: 'Recours contre un refus',
        meaning:
          'Recours formés sur la période, selon la réponse donnée par une autre personne que celle qui a refusé.',
        parts: { UPHELD: 'Accueillis', DISMISSED: 'Rejetés', WAITING: 'En attente de réponse' },
      },
      [Language.EN]: {
        title: 'Appeals against a refusal',
        meaning: 'Appeals made over the period, by the answer of another person than the one who refused.',
        parts: { UPHELD: 'Upheld', DISMISSED: 'Dismissed', WAITING: 'Waiting for an answer' },
      },
    },
    async count(ctx, { from, until }) {
      const [counts] = await ctx.db.query<[Record<string, number>]>(
        `select count(*) filter (where upheld)::int as "UPHELD",
                count(*) filter (where not upheld)::int as "DISMISSED",
                count(*) filter (where upheld is null)::int as "WAITING"
           from certification_appeal
          where employer_id = $1 and ${dayOf('made_at')} between $2 and $3`,
        [ctx.employerId, from, until],
      );
      return counts;
    },
  },
];
