/**
 * The acts of a career as a JSON array of `CareerFact`, in the order of the law then of recording.
 * $1 is the employer.
 *
 * @param condition SQL on `career_event`, for instance `career_event.agent_id = agent.id`
 */
export const careerFactsJson = (condition: string): string => `
  coalesce((
    select json_agg(json_build_object(
             'id', career_event.id, 'engagementId', career_event.engagement_id,
             'engagementEndsOn', its_engagement.ends_on, 'kind', kind, 'effectiveOn', effective_on,
             'signedOn', signed_on, 'notifiedOn', notified_on, 'note', note,
             'employmentStatus', employment_status, 'administrativePosition', administrative_position,
             'statutoryBody', statutory_body, 'grade', grade, 'step', step, 'grossIndex', gross_index,
             'increasedIndex', increased_index, 'workingTimeQuota', working_time_quota
           ) order by effective_on, recorded_at, career_event.id)
      from career_event
      join engagement as its_engagement
        on its_engagement.employer_id = $1::uuid and its_engagement.id = career_event.engagement_id
     where career_event.employer_id = $1::uuid and ${condition}), '[]'::json)`;

/**
 * The places held, as a JSON array of `AssignmentFact`. $1 is the employer.
 *
 * @param condition SQL on `assignment`, for instance `assignment.agent_id = agent.id`
 */
export const assignmentFactsJson = (condition: string): string => `
  coalesce((
    select json_agg(json_build_object(
             'engagementId', assignment.engagement_id, 'startsOn', assignment.starts_on,
             'endsOn', assignment.ends_on, 'jobTitle', position.title, 'orgUnitName', org_unit.name,
             'managerGivenNames', manager.given_names, 'managerUsualName', manager.usual_name
           ) order by assignment.starts_on, assignment.id)
      from assignment
      join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = assignment.org_unit_id
      left join position on position.employer_id = $1::uuid and position.id = assignment.position_id
      left join agent as manager
        on manager.employer_id = $1::uuid and manager.id = assignment.manager_agent_id
     where assignment.employer_id = $1::uuid and ${condition}), '[]'::json)`;
