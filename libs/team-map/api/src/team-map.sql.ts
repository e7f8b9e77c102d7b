import { DecisionPurpose, managersSeeSql } from '@jalon/decisions/api';
import { ASSIGNMENTS, managedToday } from '@jalon/identity/api';
import { COMPETENCE_JSON, COMPETENCE_ORDER, invitedLately, JOIN_AREA } from '@jalon/skills/api';
import { communicatedBy, heldBy } from './communicated.sql';

/** The actor's readings of the map are recorded once an hour at most. */
export const MAP_READ = 'team-map.read';

/** The people of `team`, and their posts under the actor. */
const PEOPLE = `
  select agent.id as "agentId", agent.given_names as "givenNames", agent.usual_name as "usualName",
         agent.search_text as "searchText", posts.list as posts,
         ${invitedLately('agent.id', '$4::timestamptz')} as "invitedLately"
    from (
      select post.agent_id,
             json_agg(json_build_object(
               'positionId', position.id, 'jobTitle', position.title,
               'orgUnitId', org_unit.id, 'orgUnitName', org_unit.name)
             order by post.starts_on desc, post.position_id) as list
        from post
        join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = post.org_unit_id
        left join position on position.employer_id = $1::uuid and position.id = post.position_id
       group by post.agent_id
    ) as posts
    join agent on agent.employer_id = $1::uuid and agent.id = posts.agent_id`;

/** The competences that `held` posts require, in the order of their framework. */
const COMPETENCES = `
  select json_agg(${COMPETENCE_JSON} order by ${COMPETENCE_ORDER})
    from competence ${JOIN_AREA}
   where competence.id in (
     select competence_id from position_target
      where employer_id = $1::uuid and position_id in (select position_id from held))`;

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
  ${heldBy('team')}
  select coalesce((select json_agg(item) from (${PEOPLE}) as item), '[]'::json) as people,
         ${communicatedBy('team')} as communicated,
         coalesce((${COMPETENCES}), '[]'::json) as competences,
         ${managersSeeSql(DecisionPurpose.NOMINATIVE_MAP, '$3::date')} as "managersSee",
         exists (
           select from audit_event
            where employer_id = $1::uuid and actor_person_id = $5::uuid and action = '${MAP_READ}'
              and at > $6::timestamptz) as "alreadyRecorded"`;
