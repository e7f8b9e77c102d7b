const EVENTS = `
  coalesce((
    select json_agg(json_build_object(
             'id', id, 'kind', kind, 'effectiveOn', effective_on, 'signedOn', signed_on, 'notifiedOn', notified_on,
             'employmentStatus', employment_status, 'administrativePosition', administrative_position,
             'statutoryBody', statutory_body, 'grade', grade, 'step', step, 'grossIndex', gross_index,
             'increasedIndex', increased_index, 'workingTimeQuota', working_time_quota, 'note', note)
           order by effective_on desc, recorded_at desc, id desc)
      from career_event where employer_id = $1 and engagement_id = engagement.id), '[]')`;

const ASSIGNMENTS = `
  coalesce((
    select json_agg(json_build_object(
             'id', assignment.id, 'version', assignment.version, 'orgUnitId', org_unit_id,
             'orgUnitName', (select name from org_unit where employer_id = $1 and id = org_unit_id),
             'positionId', position_id,
             'positionTitle', (select title from position where employer_id = $1 and id = position_id),
             'managerAgentId', manager_agent_id,
             'manager', (select json_build_object('givenNames', given_names, 'usualName', usual_name)
                           from agent as superior
                          where superior.employer_id = $1 and superior.id = manager_agent_id),
             'startsOn', starts_on, 'endsOn', ends_on)
           order by starts_on desc, id desc)
      from assignment where employer_id = $1 and engagement_id = engagement.id), '[]')`;

const ENGAGEMENTS = `
  coalesce((
    select json_agg(json_build_object(
             'id', id, 'version', version, 'status', status, 'category', category, 'jobStream', job_stream,
             'startsOn', starts_on, 'endsOn', ends_on, 'endReason', end_reason,
             'assignments', ${ASSIGNMENTS}, 'events', ${EVENTS})
           order by starts_on desc, id desc)
      from engagement where employer_id = $1 and agent_id = agent.id), '[]')`;

/** A person's civil status, engagements, places, acts, and where their values come from. $1 employer, $2 agent. */
export const AGENT_SHEET = `
  select agent.id, version, matricule, birth_name as "birthName", usual_name as "usualName",
         given_names as "givenNames", birth_date::text as "birthDate", birth_place as "birthPlace",
         professional_email as "professionalEmail", ${ENGAGEMENTS} as engagements,
         coalesce((
           select json_agg(json_build_object('field', field, 'source', source, 'at', at, 'by', by_person_id)
                  order by field)
             from agent_field_source where employer_id = $1 and agent_id = agent.id), '[]') as sources,
         coalesce((
           select json_agg(act order by act.at desc, act.id desc) from (
             select id, kind, at, by_person_id as by, reason, source, changes, undone_at as "undoneAt"
               from people_act where employer_id = $1 and agent_id = agent.id
              order by at desc, id desc limit 100
           ) as act), '[]') as acts
    from agent where employer_id = $1 and agent.id = $2`;

/** What ids that a history names are called. $1 employer, $2 ids. */
export const NAMES_OF_IDS = `
  select id, name from org_unit where employer_id = $1 and id = any($2)
  union all select id, title from position where employer_id = $1 and id = any($2)
  union all select id, concat_ws(' ', split_part(given_names, ' ', 1), usual_name) from agent
             where employer_id = $1 and id = any($2)`;
