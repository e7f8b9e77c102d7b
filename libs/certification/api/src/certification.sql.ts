import { coversAgentSql } from '@jalon/identity/api';

/** The habilitations of `in_force` that cover an agent, as JSON. @param agentId SQL of the agent's id */
export const coveringHabilitations = (agentId: string): string => `
  coalesce((
    select json_agg(json_build_object('id', id, 'label', label, 'operations', operations, 'delegation', delegation)
                    order by valid_until desc, id)
      from in_force where ${coversAgentSql(agentId)}), '[]'::json)`;

/** Whether a habilitation to certify covers an agent. @param agentId SQL of the agent's id */
export const mayCertify = (agentId: string): string => `
  exists (select from in_force where 'CERTIFY' = any (operations) and ${coversAgentSql(agentId)})`;

/** The habilitations of `in_force` whatever their population, as JSON. */
export const ALL_HABILITATIONS = `
  coalesce((select json_agg(json_build_object('id', id, 'operations', operations, 'delegation', delegation)) from in_force), '[]'::json)`;

const day = (instant: string) => `to_char(${instant} at time zone 'Europe/Paris', 'YYYY-MM-DD')`;

/** A certificate as `toCertificate` reads it. $1 is the employer. @param one alias of its row */
export const certificateJson = (one: string): string => `
  json_build_object(
    'id', ${one}.id, 'agentId', ${one}.agent_id, 'applicationId', ${one}.application_id,
    'number', ${one}.number, 'code', ${one}.code, 'holderName', ${one}.holder_name, 'areas', ${one}.areas,
    'supervised', ${one}.supervised, 'issuedOn', ${one}.issued_on, 'validUntil', ${one}.valid_until,
    'decidedByName', ${one}.decided_by_name, 'issuedByName', ${one}.issued_by_name, 'pieceId', ${one}.piece_id,
    'revokedOn', ${day(`${one}.revoked_at`)}, 'revocationGround', ${one}.revocation_ground,
    'revocationExplanation', ${one}.revocation_explanation,
    'replaces', (select number from certificate as old
                  where old.employer_id = $1::uuid and old.id = ${one}.replaces_id),
    'replacedBy', (select number from certificate as new
                    where new.employer_id = $1::uuid and new.replaces_id = ${one}.id))`;

const DECISION_JSON = `
  case when decision.application_id is not null then json_build_object(
    'outcome', decision.outcome, 'reasons', decision.reasons, 'decidedByName', decision.decided_by_name,
    'decidedAt', decision.decided_at, 'appealUntil', decision.appeal_until,
    'trainingOffer', case when offer.application_id is not null then json_build_object(
      'title', offer.title, 'ownerName', offer.owner_name, 'dueOn', offer.due_on) end,
    'appeal', case when appeal.application_id is not null then json_build_object(
      'text', appeal.text, 'madeAt', appeal.made_at, 'answer', appeal.answer,
      'answeredByName', appeal.answered_by_name, 'answeredAt', appeal.answered_at, 'upheld', appeal.upheld) end)
  end`;

/** The last certificate issued on an application: a replacement comes after what it replaces. */
const LAST_CERTIFICATE = `
  (select ${certificateJson('issued')} from certificate as issued
    where issued.employer_id = $1::uuid and issued.application_id = application.id
    order by issued.issued_at desc, issued.id desc limit 1)`;

/** The columns of an application as `toApplication` reads them. */
export const APPLICATION_COLUMNS = `
  application.id, application.agent_id as "agentId", application.state, application.applied_at as "appliedAt",
  application.submitted_at as "submittedAt", application.assessment_id as "assessmentId",
  agent.given_names as "givenNames", agent.usual_name as "usualName",
  ${DECISION_JSON} as decision, ${LAST_CERTIFICATE} as certificate`;

/** @param applications SQL of the rows, named `application` */
export const applicationSources = (applications = 'certification_application'): string => `
    from ${applications} as application
    join agent on agent.employer_id = $1::uuid and agent.id = application.agent_id
    left join certification_decision as decision
      on decision.employer_id = $1::uuid and decision.application_id = application.id
    left join training_offer as offer on offer.employer_id = $1::uuid and offer.application_id = application.id
    left join certification_appeal as appeal
      on appeal.employer_id = $1::uuid and appeal.application_id = application.id`;
