import { ASSIGNMENTS, heldToday } from '@jalon/identity/api';
import { expectationsOf } from './expectation.sql';
import { currentLevelsOf } from './own-level.sql';

/**
 * What a person would share now, as rows (employer_id, agent_id, competence_id, level, lower, upper, assessed_on): what
 * their posts require and was assessed, and nothing else. Sharing inserts these rows, and its preview shows them.
 * $1 is the employer and $3 today.
 *
 * @param person SQL of the person's id
 * @param agent SQL of who they are for the employer
 */
export const shareableLevels = (person: string, agent: string): string => `
  select $1::uuid as employer_id, ${agent} as agent_id, own.competence_id, own.level, own.lower, own.upper,
         (own.assessed_at at time zone 'Europe/Paris')::date as assessed_on
    from (${currentLevelsOf(person)}) as own
    join (${expectationsOf(agent)}) as expected on expected.competence_id = own.competence_id`;

const list = (select: string) => `coalesce((select json_agg(item) from (${select}) as item), '[]'::json)`;

/** $1 employer, $2 person, $3 today, $4 agent. */
export const MY_SHARING = `
  with expected as materialized (${expectationsOf('$4::uuid')}),
  shareable as materialized (${shareableLevels('$2::uuid', '$4::uuid')}),
  seen as materialized (
    select employer_id, agent_id, shared.competence_id, shared.level, lower, upper, assessed_on
      from shared_level as shared
      join expected on expected.competence_id = shared.competence_id
     where shared.employer_id = $1::uuid and shared.agent_id = $4::uuid)
  select employer.short_name as "employerName",
         ${list(`
           select distinct manager.search_text, manager.id,
                  manager.given_names as "givenNames", manager.usual_name as "usualName"
             from ${ASSIGNMENTS}
             join agent as manager on manager.employer_id = $1::uuid and manager.id = assignment.manager_agent_id
            where ${heldToday('$4::uuid')}
            order by manager.search_text, manager.id`)} as managers,
         ${list(`
           select kind, at, levels from sharing_act
            where person_id = $2::uuid and employer_id = $1::uuid order by at desc, id desc`)} as history,
         not exists (select from expected) as "nothingExpected",
         exists (table shareable except table seen) or exists (table seen except table shareable) as "differs",
         (select count(*)::int from shareable) as "shareableCount"
    from employer
   where employer.id = $1::uuid`;

/** $1 employer, $2 person, $3 today, $4 agent, $5 now. */
export const SHARE = `
  insert into shared_level (employer_id, agent_id, competence_id, level, lower, upper, assessed_on, shared_at)
  select shareable.*, $5::timestamptz from (${shareableLevels('$2::uuid', '$4::uuid')}) as shareable`;

/** $1 employer, $2 agent. */
export const EMPTY_SHARED = 'delete from shared_level where employer_id = $1 and agent_id = $2';

/** $1 person, $2 id, $3 employer, $4 kind, $5 now, $6 how many levels. */
export const KEEP_ACT = `
  insert into sharing_act (person_id, id, employer_id, kind, at, levels) values ($1, $2, $3, $4, $5, $6)`;
