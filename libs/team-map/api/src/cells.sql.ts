import { ASSIGNMENTS, heldToday } from '@jalon/identity/api';
import { certifiedLevels } from './certified-levels.sql';

/**
 * The cells of people: what their posts require and, of that, what is communicated, as rows (agent_id, cell). It is the
 * only statement that shows an employer anybody's levels: the map, its export, and what a person is told is seen of them.
 *
 * Whether somebody was not assessed, did not share or withdrew makes no difference here: `levels` holds what was
 * communicated, and own levels are not read.
 *
 * $1 is the employer and $3 today.
 *
 * @param people a relation of distinct agent_id
 * @param levels a relation in the shape of `shared_level`
 */
export const cellsOf = (people: string, levels = 'shared_level'): string => `
  select expected.agent_id,
         json_build_array(
           expected.competence_id, expected.target, shared.level, shared.lower, shared.upper, shared.assessed_on,
           certified.valid_level, certified.expired_level) as cell
    from (
      select people.agent_id, target.competence_id, max(target.level) as target
        from ${people} as people
       cross join lateral (
         select assignment.position_id from ${ASSIGNMENTS} where ${heldToday('people.agent_id')}
       ) as post
        join position_target as target
          on target.employer_id = $1::uuid and target.position_id = post.position_id
       group by people.agent_id, target.competence_id
    ) as expected
    left join ${levels} as shared
      on shared.employer_id = $1::uuid and shared.agent_id = expected.agent_id
     and shared.competence_id = expected.competence_id
    left join (${certifiedLevels(people)}) as certified
      on certified.agent_id = expected.agent_id and certified.competence_id = expected.competence_id`;
