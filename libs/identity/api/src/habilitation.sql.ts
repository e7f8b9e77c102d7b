import { HabilitationOperation } from './vocabulary';

/** What nobody exercises in another's name: a mandate given to the person, and the running of the platform. */
export const NOT_DELEGABLE: readonly HabilitationOperation[] = [
  HabilitationOperation.REPRESENT_STAFF,
  HabilitationOperation.OPERATE_PLATFORM,
];

const inForce = (one: string) => `
  ${one}.valid_from <= $3::date and ${one}.valid_until >= $3::date
  and (${one}.ended_at is null or ${one}.ended_at > $4::timestamptz)`;

/** What both halves of `in_force` read of a habilitation. */
const TERMS = `
  right_of.employer_id, right_of.id, right_of.holder_person_id, right_of.label, right_of.population_org_unit_id,
  right_of.population_is_list, right_of.legal_basis`;

/** @param acting SQL of a condition on who acts, `$2` being the actor's person */
const ownRights = (acting: string) => `
  select ${TERMS}, right_of.holder_person_id as acting_person_id, right_of.operations, right_of.document_types,
         right_of.valid_from, right_of.valid_until, right_of.id as right_id, null::uuid as narrowed_org_unit_id, null::jsonb as delegation
    from habilitation as right_of
   where right_of.employer_id = $1::uuid ${acting} and ${inForce('right_of')}`;

/**
 * Those of others, exercised by delegation or interim: what is given of them, while the delegation and the principal's
 * own right are both in force. What is received is nobody's own: it is not delegated on.
 */
const receivedRights = (acting: string) => `
  select ${TERMS}, delegation.delegate_person_id, given.operations, given.document_types,
         greatest(right_of.valid_from, delegation.valid_from), least(right_of.valid_until, delegation.valid_until),
         md5(delegation.id::text || right_of.id::text)::uuid, delegation.population_org_unit_id,
         jsonb_build_object(
           'id', delegation.id, 'kind', delegation.kind, 'principalPersonId', delegation.principal_person_id,
           'principalAgentId', (select agent.id from agent
                                 where agent.employer_id = $1::uuid and agent.person_id = delegation.principal_person_id),
           'principalName', (select split_part(agent.given_names, ' ', 1) || ' ' || agent.usual_name from agent
                              where agent.employer_id = $1::uuid and agent.person_id = delegation.principal_person_id),
           'principalName', (select split_part(agent.given_names, ' ', 1) || ' ' || agent.usual_name from agent
                              where agent.employer_id = $1::uuid and agent.person_id = delegation.principal_person_id),
           'delegatePersonId', delegation.delegate_person_id)
    from delegation
    join habilitation as right_of
      on right_of.employer_id = $1::uuid and right_of.holder_person_id = delegation.principal_person_id
     and (delegation.habilitation_ids is null or right_of.id = any (delegation.habilitation_ids))
    cross join lateral (
      select array(
               select one from unnest(right_of.operations) as one
                where (delegation.operations is null or one = any (delegation.operations))
                  and one <> all (array[${NOT_DELEGABLE.map((one) => `'${one}'`).join(', ')}])
             ) as operations,
             array(
               select one from unnest(right_of.document_types) as one where one = any (delegation.document_types)
             ) as document_types
    ) as given
   where delegation.employer_id = $1::uuid ${acting}
     and ${inForce('delegation')} and ${inForce('right_of')}
     and cardinality(given.operations) > 0`;

/**
 * The actor's habilitations in force, as common table expressions of a `with recursive`. It takes the first
 * four parameters of the statement: $1 employer, $2 the actor's person, $3 today, $4 now.
 *
 * - `in_force`: the habilitations, their own and those received by delegation (`delegation` then says which, narrowed to
 *   what was given). `right_id` tells apart two ways of holding the same one; `for_everyone`: no population bounds it;
 * - `covered_unit (right_id, org_unit_id)`: the units of those that a unit bounds, down the tree.
 */
export const HABILITATIONS_IN_FORCE = inForceTables(
  ownRights('and right_of.holder_person_id = $2::uuid'),
  receivedRights('and delegation.delegate_person_id = $2::uuid'),
);

/**
 * The same of everyone who holds or receives one, each row of `in_force` naming its `acting_person_id`: for whoever asks
 * who may do something. $2 is not used.
 */
export const EVERYONES_HABILITATIONS_IN_FORCE = inForceTables(ownRights(''), receivedRights(''));

function inForceTables(own: string, received: string): string {
  return `
  held as (${own} union all ${received}),
  in_force as (
    select *, num_nonnulls(population_org_unit_id, narrowed_org_unit_id) as bounds,
           num_nonnulls(population_org_unit_id, narrowed_org_unit_id) = 0 and not population_is_list as for_everyone
      from held
  ),
  bounded_unit (right_id, bound, org_unit_id) as (
    select right_id, bound, unit_id
      from in_force
      cross join lateral (values (1, population_org_unit_id), (2, narrowed_org_unit_id)) as bounded (bound, unit_id)
     where unit_id is not null
    union
    select bounded_unit.right_id, bounded_unit.bound, org_unit.id
      from bounded_unit
      join org_unit on org_unit.employer_id = $1::uuid and org_unit.parent_id = bounded_unit.org_unit_id
  ),
  covered_unit (right_id, org_unit_id) as (
    select right_id, org_unit_id
      from bounded_unit join in_force using (right_id)
     group by right_id, org_unit_id, bounds
    having count(*) = bounds
  )`;
}

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
 * Whether a habilitation is on every agent of the employer.
 *
 * @param habilitation alias of a row of the table; a row of `in_force` without it
 */
export const coversEveryoneSql = (habilitation?: string): string =>
  habilitation === undefined
    ? 'in_force.for_everyone'
    : `(${habilitation}.population_org_unit_id is null and not ${habilitation}.population_is_list)`;

/**
 * Whether an agent is of the units that bound a row of `in_force`, when some do.
 *
 * @param unitIds SQL of an array of the agent's units, where it is known already: one reading for many habilitations
 */
export const inUnitsSql = (agentId: string, habilitation = 'in_force', unitIds?: string): string => `
  (${habilitation}.bounds = 0 or exists (
     select from covered_unit
      where covered_unit.right_id = ${habilitation}.right_id
        and covered_unit.org_unit_id ${unitIds ? `= any (${unitIds})` : `in (${unitsOfAgent(agentId)})`}))`;

/**
 * Whether the habilitation of `in_force` named by `habilitation` covers an agent. One received by delegation covers
 * neither of the two people of the delegation: nobody decides about themself through another.
 *
 * @param agentId SQL of the agent's id
 * @param habilitation alias of a row of `in_force`
 * @param unitIds SQL of an array of the agent's units, where it is known already
 */
export const coversAgentSql = (agentId: string, habilitation = 'in_force', unitIds?: string): string => `
  (${inUnitsSql(agentId, habilitation, unitIds)}
   and (not ${habilitation}.population_is_list or exists (
     select from habilitation_agent as listed
      where listed.employer_id = $1::uuid and listed.habilitation_id = ${habilitation}.id
        and listed.agent_id = ${agentId}))
   and (${habilitation}.delegation is null or not exists (
     select from agent as party
      where party.employer_id = $1::uuid and party.id = ${agentId}
        and party.person_id in (${habilitation}.holder_person_id, ${habilitation}.acting_person_id))))`;
