import { ASSIGNMENTS, heldToday } from '@jalon/identity/api';

/**
 * What the posts an agent holds today require, as rows (competence_id, level): of two posts, the higher level.
 * $1 is the employer and $3 today.
 *
 * @param agent SQL of the agent's id
 */
export const expectationsOf = (agent: string): string => `
  select target.competence_id, max(target.level) as level
    from ${ASSIGNMENTS}
    join position_target as target
      on target.employer_id = $1::uuid and target.position_id = assignment.position_id
   where ${heldToday(agent)}
   group by target.competence_id`;
