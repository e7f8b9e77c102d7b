import { careerFactsJson } from './career.sql';

/**
 * The place of an engagement, to be joined laterally: today's, or else the last one, or else the first to come.
 * $1 is the employer and $3 today.
 */
export const placeOfEngagement = (engagementId: string): string => `
  select position.title as job_title, org_unit.name as org_unit_name
    from assignment
    join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = assignment.org_unit_id
    left join position on position.employer_id = $1::uuid and position.id = assignment.position_id
   where assignment.employer_id = $1::uuid and assignment.engagement_id = ${engagementId}
   order by (assignment.starts_on <= $3::date) desc, abs(assignment.starts_on - $3::date)
   limit 1`;

/**
 * The engagement that stands for an agent, to be joined laterally: of those that run today the last started, or
 * else the last one. $1 is the employer and $3 today.
 */
export const mainEngagementOfAgent = (agentId: string): string => `
  select id, status, starts_on, ends_on
    from engagement
   where employer_id = $1::uuid and agent_id = ${agentId}
   order by (starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)) desc, starts_on desc, id
   limit 1`;

/** What `currentSituation` folds. */
export const factsOfEngagement = (engagementId: string): string =>
  careerFactsJson(`career_event.engagement_id = ${engagementId}`);
