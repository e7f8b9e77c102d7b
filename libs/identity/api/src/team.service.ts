import type { RequestContext } from '@jalon/shared/api';
import { displayName } from './agent.rules';
import { currentSituation, type EngagementFacts } from './engagement-summary.rules';
import { factsOfEngagement } from './people.sql';
import { ASSIGNMENTS, managedToday } from './team.sql';
import type { TeamMember } from './team.types';

type Row = Omit<TeamMember, 'displayName' | 'workingTimeQuota' | 'state'> &
  EngagementFacts & { readonly givenNames: string; readonly usualName: string };

/** The people assigned to the signed-in person today, by name. Who manages nobody has an empty team. */
export async function myTeam(ctx: RequestContext): Promise<TeamMember[]> {
  const today = ctx.today();
  const rows = await ctx.db.query<Row[]>(TEAM, [ctx.employerId, ctx.signedIn.agentId, today]);
  return rows.map((row) => {
    const { workingTimeQuota, state } = currentSituation(row, today);
    const { id, jobTitle, orgUnitName } = row;
    return { id, displayName: displayName(row), jobTitle, orgUnitName, workingTimeQuota, state };
  });
}

/** Once each: of two engagements under the same manager, the last started. */
const TEAM = `
  select distinct on (agent.search_text, agent.id)
         agent.id, agent.given_names as "givenNames", agent.usual_name as "usualName",
         position.title as "jobTitle", org_unit.name as "orgUnitName",
         engagement.status, engagement.starts_on as "startsOn", engagement.ends_on as "endsOn",
         ${factsOfEngagement('engagement.id')} as facts
    from ${ASSIGNMENTS}
    join agent on agent.employer_id = $1::uuid and agent.id = assignment.agent_id
    join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = assignment.org_unit_id
    left join position on position.employer_id = $1::uuid and position.id = assignment.position_id
   where ${managedToday('$2::uuid')}
   order by agent.search_text, agent.id, engagement.starts_on desc`;
