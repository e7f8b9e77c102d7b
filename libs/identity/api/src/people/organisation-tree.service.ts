import type { RequestContext } from '@jalon/shared/api';
import { habilitationsInForce } from '../habilitation.loaders';
import { authorize } from '../policy';
import { ASSIGNMENTS, IN_FORCE_TODAY } from '../team.sql';
import type { Organisation, OrganisationUnit } from './organisation.types';

/** One statement, whatever the size of the tree. $1 is the employer, $3 today. */
const ORGANISATION = `
  with held as (
    select assignment.org_unit_id, assignment.position_id, assignment.agent_id
      from ${ASSIGNMENTS}
     where assignment.employer_id = $1::uuid and $2::boolean and ${IN_FORCE_TODAY}
  )
  select coalesce(json_agg(unit order by unit.name collate "fr-x-icu", unit.id), '[]') as units
    from (
      select org_unit.id, version, parent_id as "parentId", name, opens_on as "opensOn", closes_on as "closesOn",
             (select count(distinct agent_id)::int from held where held.org_unit_id = org_unit.id) as headcount,
             coalesce((
               select json_agg(json_build_object('id', position.id, 'version', position.version, 'title', title,
                        'closesOn', position.closes_on,
                        'headcount', (select count(distinct agent_id)::int from held
                                       where held.position_id = position.id))
                      order by title collate "fr-x-icu", position.id)
                 from position
                where position.employer_id = $1::uuid and position.org_unit_id = org_unit.id), '[]') as positions
        from org_unit
       where org_unit.employer_id = $1::uuid
    ) as unit`;

/** The tree of units and its posts, with how many people are there today, and no name of anyone. */
export async function organisation(ctx: RequestContext): Promise<Organisation> {
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'readOrganisation', { habilitations });
  const [{ units }] = await ctx.db.query<[{ units: OrganisationUnit[] }]>(ORGANISATION, [
    ctx.employerId,
    true,
    ctx.today(),
  ]);
  return { canManage: authorize.may(ctx, 'manageEmployer', { habilitations }), units };
}
