import { ASSIGNMENTS, managedToday } from '@jalon/identity/api';
import { COMPETENCE_JSON, COMPETENCE_ORDER, invitedLately, JOIN_AREA } from '@jalon/skills/api';
import { cellsOf } from './cells.sql';

const list = (select: string) => `coalesce((select json_agg(item) from (${select}) as item), '[]'::json)`;

/** The actor's readings of the map are recorded once an hour at most. */
export const MAP_READ = 'team-map.read';

/**
 * The map of the actor's team, whole: filters and orders are applied to its rows, so that the statement is the same one
 * whatever is asked. $1 employer, $2 the actor's agent, $3 today, $4 now, $5 the actor's person, $6 since when a look at
 * the map is the same look.
 */
export const TEAM_MAP = `
  with post as materialized (
    select assignment.agent_id, assignment.position_id, assignment.org_unit_id, engagement.starts_on
      from ${ASSIGNMENTS}
     where ${managedToday('$2::uuid')}
  ),
  team as materialized (select distinct agent_id from post),
  cell as materialized (${cellsOf('team')}),
  required as (select distinct cell ->> 0 as competence_id from cell)
  select ${list(`
           select agent.id as "agentId", agent.given_names as "givenNames", agent.usual_name as "usualName",
                  agent.search_text as "searchText",
                  (select json_agg(json_build_object(
                            'positionId', position.id, 'jobTitle', position.title,
                            'orgUnitId', org_unit.id, 'orgUnitName', org_unit.name,
                            'hasTargets', exists (
                              select from position_target
                               where employer_id = $1::uuid and position_id = position.id))
                          order by post.starts_on desc, post.position_id)
                     from post
                     join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = post.org_unit_id
                     left join position on position.employer_id = $1::uuid and position.id = post.position_id
                    where post.agent_id = agent.id) as posts,
                  coalesce((select json_agg(cell) from cell where agent_id = agent.id), '[]'::json) as cells,
                  ${invitedLately('agent.id', '$4::timestamptz')} as "invitedLately"
             from team
             join agent on agent.employer_id = $1::uuid and agent.id = team.agent_id`)} as people,
         coalesce((
           select json_agg(${COMPETENCE_JSON} order by ${COMPETENCE_ORDER})
             from competence ${JOIN_AREA}
            where competence.id in (select competence_id from required)), '[]'::json) as competences,
         exists (
           select from audit_event
            where employer_id = $1::uuid and actor_person_id = $5::uuid and action = '${MAP_READ}'
              and at > $6::timestamptz) as "alreadyRecorded"`;
