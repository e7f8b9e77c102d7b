import { DecisionPurpose, isDecidedSql } from '@jalon/decisions/api';
import { ASSIGNMENTS, managedToday } from '@jalon/identity/api';

/**
 * How long an invitation stands. Until then another one changes nothing and the person cannot be invited again, whatever
 * they have done of it: what the manager sees depends on the day they wrote, and on nothing the person did.
 */
const STANDS = `interval '30 days'`;

/**
 * Whether an agent has been invited lately. $1 is the employer.
 *
 * @param agent SQL of the agent's id
 * @param now SQL of the instant
 */
export const invitedLately = (agent: string, now: string): string => `
  exists (
    select from invitation
     where invitation.employer_id = $1::uuid and invitation.agent_id = ${agent}
       and invitation.invited_at > ${now} - ${STANDS})`;

/** Whether each agent is of the actor's team. $1 employer, $2 the actor's agent, $3 today, $4 agents. */
export const REACHED_COLLEAGUES = `
  select agent.id, exists (
           select from ${ASSIGNMENTS} where ${managedToday('$2::uuid')} and assignment.agent_id = agent.id
         ) as managed
    from agent
   where agent.employer_id = $1::uuid and agent.id = any ($4::uuid[])`;

/** $1 employer, $2 the actor's person, $3 now, $4 agents, $5 ids of their invitations. */
export const INVITE = `
  insert into invitation (employer_id, id, agent_id, invited_by_person_id, invited_at)
  select $1::uuid, id, agent_id, $2::uuid, $3::timestamptz
    from unnest($4::uuid[], $5::uuid[]) as rows(agent_id, id)
      on conflict (employer_id, agent_id) do update
     set invited_by_person_id = excluded.invited_by_person_id, invited_at = excluded.invited_at, closed_at = null
   where invitation.invited_at <= excluded.invited_at - ${STANDS}
  returning agent_id as "agentId"`;

/** None stands without a decision in force: what it opens closes with it. $1 employer, $2 agent, $3 now, $4 today. */
export const OPEN_INVITATIONS = `
  select invitation.id, invitation.invited_at as "invitedAt",
         inviter.given_names as "givenNames", inviter.usual_name as "usualName"
    from invitation
    join agent as inviter on inviter.employer_id = $1::uuid and inviter.person_id = invitation.invited_by_person_id
   where invitation.employer_id = $1::uuid and invitation.agent_id = $2::uuid
     and invitation.closed_at is null and invitation.invited_at > $3::timestamptz - ${STANDS}
     and ${isDecidedSql(DecisionPurpose.ASSESSMENT_CAMPAIGN, '$4::date')}`;

/** Closing it again changes nothing. $1 employer, $2 agent, $3 now, $4 invitation, null for whichever the agent has. */
export const CLOSE_INVITATION = `
  update invitation set closed_at = coalesce(closed_at, $3::timestamptz)
   where employer_id = $1::uuid and agent_id = $2::uuid and id = coalesce($4::uuid, id)
  returning id`;
