import type { RequestContext } from '@jalon/shared/api';
import { coversEveryoneSql } from './habilitation.sql';
import type { HabilitationOperation } from './vocabulary';

/**
 * The employer's agents who hold a right on everyone today: those to tell what waits for it, the oldest right first.
 * Somebody from elsewhere may hold one too; nothing of this employer's is told to them outside it.
 */
export async function personsHabilitatedTo(
  ctx: RequestContext,
  operation: HabilitationOperation,
): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ personId: string }[]>(
    `select holder_person_id as "personId"
       from habilitation
       join agent on agent.employer_id = $1 and agent.person_id = holder_person_id
      where habilitation.employer_id = $1 and $2 = any (operations)
        and ${coversEveryoneSql('habilitation')}
        and valid_from <= $3 and valid_until >= $3 and (ended_at is null or ended_at > $4)
      group by holder_person_id
      order by min(granted_at), holder_person_id`,
    [ctx.employerId, operation, ctx.today(), ctx.now()],
  );
  return rows.map(({ personId }) => personId);
}
