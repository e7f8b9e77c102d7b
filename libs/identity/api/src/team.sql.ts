/** Whether an assignment and its engagement run today. $3 is today. */
export const IN_FORCE_TODAY = `
  assignment.starts_on <= $3::date and (assignment.ends_on is null or assignment.ends_on >= $3::date)
  and (engagement.ends_on is null or engagement.ends_on >= $3::date)`;

/** An assignment and its engagement, to be narrowed. $1 is the employer. */
export const ASSIGNMENTS = `
  assignment
  join engagement on engagement.employer_id = $1::uuid and engagement.id = assignment.engagement_id`;

/**
 * The assignments of a manager's team today, as a condition on {@link ASSIGNMENTS}. $1 is the employer, $3 today.
 *
 * @param manager SQL of the manager's agent id
 */
export const managedToday = (manager: string): string => `
  assignment.employer_id = $1::uuid and assignment.manager_agent_id = ${manager} and ${IN_FORCE_TODAY}`;

/**
 * The assignments an agent holds today, as a condition on {@link ASSIGNMENTS}. $1 is the employer, $3 today.
 *
 * @param agent SQL of the agent's id
 */
export const heldToday = (agent: string): string => `
  assignment.employer_id = $1::uuid and assignment.agent_id = ${agent} and ${IN_FORCE_TODAY}`;
