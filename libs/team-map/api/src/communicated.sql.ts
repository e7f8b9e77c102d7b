import { certifiedLevelsOf } from '@jalon/certification/api';
import { ASSIGNMENTS, heldToday } from '@jalon/identity/api';

/**
 * The posts people hold today, as a common table expression `held` (agent_id, position_id). $1 is the employer and
 * $3 today.
 *
 * @param people a relation of distinct agent_id
 */
export const heldBy = (people: string): string => `
  held as materialized (
    select distinct people.agent_id, post.position_id
      from ${people} as people
     cross join lateral (
       select assignment.position_id from ${ASSIGNMENTS} where ${heldToday('people.agent_id')}
     ) as post
     where post.position_id is not null
  )`;

/** What each of those posts requires. Lists side by side weigh less than a row for each competence. */
const TARGETS = `
  (select json_object_agg(post.position_id, json_build_array(required.competences, required.levels))
     from (select distinct position_id from held) as post
    cross join lateral (
      select array_agg(competence_id) as competences, array_agg(level) as levels
        from position_target
       where employer_id = $1::uuid and position_id = post.position_id
    ) as required)`;

const sharedBy = (agent: string, levels: string) => `
  (select json_build_array(array_agg(competence_id), array_agg(level), array_agg(lower), array_agg(upper),
                           array_agg(assessed_on))
     from ${levels} as shared
    where shared.employer_id = $1::uuid and shared.agent_id = ${agent})`;

/**
 * What people communicate and what their posts require, as one JSON value (`Communicated`). It is the only SQL that shows
 * an employer anybody's levels: the map, its export, and what a person is told is seen of them.
 *
 * Whether somebody was not assessed, did not share or withdrew makes no difference here: `levels` holds what was
 * communicated, and own levels are not read. It needs {@link heldBy}.
 *
 * @param people a relation of distinct agent_id
 * @param levels a relation in the shape of `shared_level`
 */
export const communicatedBy = (people: string, levels = 'shared_level'): string => `
  json_build_object(
    'targets', ${TARGETS},
    'certified', (
      select json_agg(json_build_array(agent_id, competence_id, level, issued_on, valid_until, in_force))
        from (${certifiedLevelsOf(people)}) as certified),
    'people', (
      select json_agg(json_build_array(
               people.agent_id,
               (select array_agg(position_id) from held where held.agent_id = people.agent_id),
               ${sharedBy('people.agent_id', levels)}))
        from ${people} as people))`;
