import { coversAgentSql, HABILITATIONS_IN_FORCE, unitsOfAgent } from '@jalon/identity/api';

/** Stands for "concerns nobody", so that two columns may be compared by equality. */
const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Whether a habilitation of `in_force` lets its holder deal with what `concerned` describes. */
const REACHES = `
  concerned.operation = any (in_force.operations)
  and ${coversAgentSql('concerned.agent_id', 'in_force', 'concerned.org_unit_ids')}
  and (in_force.delegation is null
       or (in_force.delegation ->> 'principalPersonId')::uuid is distinct from concerned.requester_person_id)`;

/**
 * What somebody may deal with, as common table expressions of a `with recursive`. $1 to $4 are those of
 * `HABILITATIONS_IN_FORCE`; $5 the declared kinds, as JSON of `code` and `operation`.
 *
 * - `principal`: those in whose place they stand today;
 * - `placed`: the units of the agents concerned;
 * - `visible`: the items, `operation` beside. Coverage is asked once per agent, not once per item. Nobody sees among
 *   them what they asked themself, nor a delegate what their principal asked.
 *
 * @param condition SQL that narrows `item`, a row of `work_item`
 */
export const visibleItems = (condition: string): string => `
  ${HABILITATIONS_IN_FORCE},
  principal as (
    select distinct (delegation ->> 'principalPersonId')::uuid as person_id
      from in_force where delegation is not null
  ),
  kind as (select code, operation from json_to_recordset($5::json) as kind (code text, operation text)),
  candidate as materialized (
    select item.*, kind.operation, coalesce(item.agent_id, ${NOBODY}) as agent_key,
           coalesce(item.requester_person_id, ${NOBODY}) as requester_key
      from work_item as item
      join kind on kind.code = item.kind
     where item.employer_id = $1::uuid and item.requester_person_id is distinct from $2::uuid and ${condition}
  ),
  placed as materialized (
    select concerned.agent_id, array(${unitsOfAgent('concerned.agent_id')}) as org_unit_ids
      from (select distinct agent_id from candidate where agent_id is not null) as concerned
  ),
  reached as materialized (
    select agent_key, requester_key, operation
      from (
        select agent_key, requester_key, operation, agent_id, requester_person_id, placed.org_unit_ids
          from (
            select distinct agent_key, requester_key, operation, agent_id, requester_person_id from candidate
          ) as asked
          left join placed using (agent_id)
      ) as concerned
     where exists (select from in_force where ${REACHES})
  ),
  visible as materialized (
    select candidate.*,
           candidate.assignee_person_id = $2::uuid
             or candidate.assignee_person_id in (select person_id from principal) as is_mine
      from candidate
      left join reached using (agent_key, requester_key, operation)
     where reached.operation is not null or candidate.assignee_person_id = $2::uuid
  )`;

/** The habilitations of `in_force` that let their holder deal with an item, as JSON. @param item alias of a row of it */
export const reachingHabilitations = (item: string): string => `
  coalesce((
    select json_agg(json_build_object('id', in_force.id, 'operations', in_force.operations,
                                      'delegation', in_force.delegation))
      from in_force
     cross join (
       select ${item}.operation, ${item}.agent_id, ${item}.requester_person_id,
              (select org_unit_ids from placed where placed.agent_id = ${item}.agent_id) as org_unit_ids
     ) as concerned
     where ${REACHES}), '[]'::json)`;

/** An agent's name as JSON of `givenNames` and `usualName`; null for who is no agent. @param personId SQL of a person's id */
export const nameOfPerson = (personId: string): string => `
  (select json_build_object('givenNames', agent.given_names, 'usualName', agent.usual_name)
     from agent where agent.employer_id = $1::uuid and agent.person_id = ${personId})`;

/** The same, of an agent's id. */
export const nameOfAgent = (agentId: string): string => `
  (select json_build_object('givenNames', agent.given_names, 'usualName', agent.usual_name)
     from agent where agent.employer_id = $1::uuid and agent.id = ${agentId})`;
