import { coversAgentSql, HABILITATIONS_IN_FORCE } from './habilitation.sql';
import { factsOfEngagement, mainEngagementOfAgent, placeOfEngagement } from './people.sql';

/** The rows of a page, with what `currentSituation` folds. */
const PAGE = `
  select found.id, found.matricule, found.birth_name as "birthName", found.usual_name as "usualName",
         found.given_names as "givenNames", found.search_text as "searchText",
         place.job_title as "jobTitle", place.org_unit_name as "orgUnitName",
         case when engagement.id is not null then json_build_object(
           'status', engagement.status, 'startsOn', engagement.starts_on, 'endsOn', engagement.ends_on,
           'facts', ${factsOfEngagement('engagement.id')}) end as engagement
    from (
      select * from found
       where $7::text is null or (search_text, id) > ($7::text, $8::uuid)
       order by search_text, id
       limit $9
    ) as found
    left join lateral (${mainEngagementOfAgent('found.id')}) as engagement on true
    left join lateral (${placeOfEngagement('engagement.id')}) as place on true
   order by found.search_text, found.id`;

/**
 * Agents within the actor's habilitations. $1 to $4 are those of `HABILITATIONS_IN_FORCE`; $5 LIKE patterns, all to
 * be matched; $6 operations, one of which a habilitation must allow; $7 and $8 the sort keys of the row after which
 * the page starts, null for the first; $9 how many rows.
 */
export const SEARCHED_AGENTS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  found as (
    select agent.*
      from agent
     where agent.employer_id = $1::uuid
       and agent.search_text like all ($5::text[])
       and exists (
         select from in_force where in_force.operations && $6::text[] and ${coversAgentSql('agent.id')})
  )
  select (select count(*)::int from found) as total,
         coalesce((select json_agg(json_build_object('id', id, 'operations', operations, 'delegation', delegation)) from in_force),
                  '[]'::json) as habilitations,
         coalesce((select json_agg(page) from (${PAGE}) as page), '[]'::json) as agents`;
