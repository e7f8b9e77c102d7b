import { isCalendarDate, type RequestContext } from '@jalon/shared/api';
import type { Remainder } from '../org-unit.rules';

/** Which unit each is under, locked: two moves at once cannot make a circle together. */
export async function unitParents(ctx: RequestContext): Promise<ReadonlyMap<string, string | null>> {
  const units = await ctx.db.query<{ id: string; parentId: string | null }[]>(
    `select id, parent_id as "parentId" from org_unit where employer_id = $1 order by id for update`,
    [ctx.employerId],
  );
  return new Map(units.map(({ id, parentId }) => [id, parentId]));
}

/** People whose place there runs after a day, their engagement too. */
const peopleAfter = (condition: string) => `
  (select count(distinct assignment.agent_id)::int
     from assignment
     join engagement on engagement.employer_id = $1 and engagement.id = assignment.engagement_id
    where assignment.employer_id = $1 and ${condition}
      and (assignment.ends_on is null or assignment.ends_on > $3::date)
      and (engagement.ends_on is null or engagement.ends_on > $3::date))`;

/** What stays in a unit after a day. A date that does not exist leaves nothing to count: the rules refuse it. */
export async function remainderOfUnit(ctx: RequestContext, id: string, day: string): Promise<Remainder> {
  if (!isCalendarDate(day)) return { people: 0, units: 0 };
  const [remainder] = await ctx.db.query<[Remainder]>(
    `select ${peopleAfter('assignment.org_unit_id = $2')} as people,
            (select count(*)::int from org_unit
              where employer_id = $1 and parent_id = $2 and (closes_on is null or closes_on > $3::date)) as units`,
    [ctx.employerId, id, day],
  );
  return remainder;
}

/** Who holds a post after a day. */
export async function remainderOfPosition(ctx: RequestContext, id: string, day: string): Promise<Remainder> {
  if (!isCalendarDate(day)) return { people: 0, units: 0 };
  const [remainder] = await ctx.db.query<[Remainder]>(
    `select ${peopleAfter('assignment.position_id = $2')} as people, 0 as units`,
    [ctx.employerId, id, day],
  );
  return remainder;
}
