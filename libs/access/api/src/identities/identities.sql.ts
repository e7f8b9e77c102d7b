import { coversAgentSql, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';

const HABILITATION = `json_build_object('id', in_force.id, 'operations', operations, 'delegation', delegation)`;

/** Whether a habilitation to confirm identities covers an agent. @param agentId SQL of the agent's id */
export const mayConfirm = (agentId: string): string => `
  exists (select from in_force where 'CONFIRM_IDENTITY' = any (operations) and ${coversAgentSql(agentId)})`;

/** The habilitations of `in_force` whatever their population, as JSON. */
export const ALL_HABILITATIONS = `coalesce((select json_agg(${HABILITATION}) from in_force), '[]'::json)`;

/** What waits for the actor, the oldest first. One's own is another's to confirm. */
export const IDENTITIES_TO_CONFIRM = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(waiting order by waiting."proposedAt", waiting.id) from (
           select proposal.id, proposal.agent_id as "agentId", agent.given_names as "givenNames",
                  agent.usual_name as "usualName", agent.birth_name as "birthName", agent.matricule,
                  proposal.sign_in_provider as "key", proposal.issuer, proposal.is_personal as "isPersonal", proposal.proposed_at as "proposedAt"
             from identity_proposal proposal
             join agent on agent.employer_id = $1::uuid and agent.id = proposal.agent_id
            where proposal.employer_id = $1::uuid and proposal.state = 'PENDING' and proposal.person_id <> $2::uuid
              and ${mayConfirm('agent.id')}
            order by proposal.proposed_at, proposal.id
            limit 100) as waiting), '[]'::json) as waiting,
         $3::date as today, $4::timestamptz as now`;
