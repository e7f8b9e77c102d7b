import type { RequestContext } from '@jalon/shared/api';
import type { HabilitationOperation } from './vocabulary';

/** Who holds a right on every agent of the employer today: those to tell what waits for it. The oldest right first. */
export async function personsHabilitatedTo(
  ctx: RequestContext,
  operation: HabilitationOperation,
): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ personId: string }[]>(
    `select holder_person_id as "personId"
       from habilitation
      where employer_id = $1 and $2 = any (operations) and population_org_unit_id is null
        and valid_from <= $3 and valid_until >= $3 and (ended_at is null or ended_at > $4)
      group by holder_person_id
      order by min(granted_at), holder_person_id`,
    [ctx.employerId, operation, ctx.today(), ctx.now()],
  );
  return rows.map(({ personId }) => personId);
}
