const inForce = (holder: string) => `
  in_force as (
    select *
      from habilitation
     where employer_id = $1::uuid and ${holder}
       and valid_from <= $3::date and valid_until >= $3::date
       and (ended_at is null or ended_at > $4::timestamptz)
  ),
  covered_unit (habilitation_id, org_unit_id) as (
    select id, population_org_unit_id from in_force where population_org_unit_id is not null
    union
    select covered_unit.habilitation_id, org_unit.id
      from covered_unit
      join org_unit on org_unit.employer_id = $1::uuid and org_unit.parent_id = covered_unit.org_unit_id
  )`;

/**
 * The actor's habilitations in force, as common table expressions of a `with recursive`. It takes the first
 * four parameters of the statement: $1 employer, $2 the actor's person, $3 today, $4 now.
 *
 * - `in_force`: the habilitations;
 * - `covered_unit (habilitation_id, org_unit_id)`: the population of those on a unit, down the tree.
 */
export const HABILITATIONS_IN_FORCE = inForce('holder_person_id = $2::uuid');

/** The same of everybody at once, `holder_person_id` telling whose; of one person when $2 is not null. */
export const EVERYONES_HABILITATIONS_IN_FORCE = inForce('($2::uuid is null or holder_person_id = $2::uuid)');

/**
 * Whether a habilitation bears on every agent of the employer.
 *
 * @param habilitation alias of its row
 */
export const coversEveryoneSql = (habilitation = 'in_force'): string =>
  `(${habilitation}.population_org_unit_id is null and not ${habilitation}.population_is_list)`;

/**
 * The units an agent belongs to, as a subquery giving `org_unit_id`: those of today's assignments or, when there
 * is none, that of the last one. $1 is the employer and $3 today, as above.
 *
 * @param agentId SQL of the agent's id, for instance `agent.id`
 */
export const unitsOfAgent = (agentId: string): string => `
  select org_unit_id from (
    select org_unit_id, rank() over (
             order by (ends_on is null or ends_on >= $3::date) desc,
                      case when ends_on is null or ends_on >= $3::date then null else starts_on end desc
           ) as recency
      from assignment
     where employer_id = $1::uuid and agent_id = ${agentId} and starts_on <= $3::date
  ) as known where recency = 1`;

/**
 * Whether the habilitation of `in_force` named by `habilitation` covers an agent.
 *
 * @param agentId SQL of the agent's id
 * @param habilitation alias of a row of `in_force`
 */
export const coversAgentSql = (agentId: string, habilitation = 'in_force'): string => `
  (${coversEveryoneSql(habilitation)} or exists (
    select from covered_unit
     where covered_unit.habilitation_id = ${habilitation}.id
       and covered_unit.org_unit_id in (${unitsOfAgent(agentId)}))
   or (${habilitation}.population_is_list and exists (
    select from habilitation_agent as named
     where named.employer_id = $1::uuid and named.habilitation_id = ${habilitation}.id
       and named.agent_id = ${agentId})))`;
