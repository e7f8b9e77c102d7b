import { Language, type StaffFigure } from '@jalon/shared/api';
import en from './texts/habilitation-figure.en.json';
import fr from './texts/habilitation-figure.fr.json';

/** What representatives may know of rights: how many people hold each, never who. */
export const figures: readonly StaffFigure[] = [
  {
    code: 'identity.habilitations',
    isPartition: false,
    texts: { [Language.FR]: fr, [Language.EN]: en },
    async count(ctx) {
      const rows = await ctx.db.query<{ operation: string; holders: number }[]>(
        `select operation, count(distinct holder_person_id)::int as holders
           from habilitation cross join unnest(operations) as operation
          where employer_id = $1 and valid_from <= $2 and valid_until >= $2
            and (ended_at is null or ended_at > $3)
          group by operation`,
        [ctx.employerId, ctx.today(), ctx.now()],
      );
      return Object.fromEntries(rows.map(({ operation, holders }) => [operation, holders]));
    },
  },
];
