import { coversAgentSql, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';

/** Whether a habilitation to confirm identities covers an agent. @param agentId SQL of the agent's id */
const mayConfirm = (agentId: string): string => `
  exists (select from in_force where 'CONFIRM_IDENTITY' = any (operations) and ${coversAgentSql(agentId)})`;

const HABILITATION = `json_build_object('id', in_force.id, 'operations', operations, 'delegation', delegation)`;

/** The habilitations of `in_force` whatever their population, as JSON. */
const ALL_HABILITATIONS = `coalesce((select json_agg(${HABILITATION}) from in_force), '[]'::json)`;

/** Where an agent works today, to be joined laterally. */
const PLACE = `
  select org_unit.id as org_unit_id, org_unit.name as org_unit_name
    from assignment
    join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = assignment.org_unit_id
   where assignment.employer_id = $1::uuid and assignment.agent_id = agent.id
   order by (assignment.starts_on <= $3::date and (assignment.ends_on is null or assignment.ends_on >= $3::date)) desc,
            abs(assignment.starts_on - $3::date), assignment.id
   limit 1`;

const AGENT_COLUMNS = `
  agent.id as "agentId", agent.person_id as "personId", agent.given_names as "givenNames",
  agent.usual_name as "usualName", agent.birth_name as "birthName", agent.matricule, place.org_unit_name as "orgUnitName",
  agent.state, agent.code_made_at as "codeMadeAt", agent.code_expires_at as "codeExpiresAt"`;

/** The agents of ids, each with the habilitations that cover them. $5 ids. */
export const ACCESSES_BY_ID = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select ${AGENT_COLUMNS},
         coalesce((select json_agg(${HABILITATION}) from in_force where ${coversAgentSql('agent.id')}),
                  '[]'::json) as habilitations
    from (
      select agent.*, known.state, known.code_made_at, known.code_expires_at
        from agent
        join access_states($5::uuid[], $4::timestamptz) as known on known.person_id = agent.person_id
       where agent.employer_id = $1::uuid and agent.id = any ($5::uuid[])
    ) as agent
    left join lateral (${PLACE}) as place on true
   order by agent.search_text, agent.id`;

/** Agents who have somewhere to sign in from today on, of the wanted states, within the actor's habilitations. */
const found = (orgUnit: string) => `
  found as (
    select agent.*, known.state, known.code_made_at, known.code_expires_at, place.org_unit_id, place.org_unit_name
      from agent
      join access_states(null, $4::timestamptz) as known on known.person_id = agent.person_id
      left join lateral (${PLACE}) as place on true
     where agent.employer_id = $1::uuid and agent.person_id <> $2::uuid
       and known.state = any ($5::text[]) and agent.search_text like all ($6::text[]) ${orgUnit}
       and exists (select from engagement
                    where engagement.employer_id = $1::uuid and engagement.agent_id = agent.id
                      and (engagement.ends_on is null or engagement.ends_on >= $3::date))
       and ${mayConfirm('agent.id')}
  )`;

/** $5 states; $6 LIKE patterns; $7 org unit or null; $8, $9 cursor; $10 how many. */
export const ACCESSES = `
  with recursive ${HABILITATIONS_IN_FORCE},
  ${found(`and ($7::uuid is null or place.org_unit_id = $7)`)}
  select (select count(*)::int from found) as total, ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(page) from (
           select ${AGENT_COLUMNS.replace('place.', 'agent.')}, agent.search_text as "searchText"
             from found as agent
            where $8::text is null or (agent.search_text, agent.id) > ($8::text, $9::uuid)
            order by agent.search_text, agent.id
            limit $10) as page), '[]'::json) as agents`;

/** How many of them each unit has. $5 states; $6 LIKE patterns. */
export const ACCESS_UNITS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  ${found('')}
  select ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(unit order by unit.name, unit.id) from (
           select org_unit_id as id, org_unit_name as name, count(*)::int as agents
             from found where org_unit_id is not null group by org_unit_id, org_unit_name) as unit),
           '[]'::json) as units`;
