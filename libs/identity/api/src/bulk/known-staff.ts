import type { RequestContext } from '@jalon/shared/api';
import type { FieldSource } from '../people/people-act.entity';
import type { EmploymentStatus, StatutoryCategory } from '../vocabulary';

/** What an employer knows of one agent, as far as a table of many may change it. */
export interface KnownStaff {
  readonly agentId: string;
  readonly version: number;
  readonly matricule: string;
  readonly birthName: string;
  readonly usualName: string;
  readonly givenNames: string;
  readonly birthDate: string | null;
  readonly birthPlace: string | null;
  readonly professionalEmail: string | null;
  /** The engagement that runs today, or else the last. */
  readonly engagement: KnownEngagement | null;
  /** The latest assignment of that engagement. */
  readonly assignment: KnownAssignment | null;
  /** Where the values come from; a field nobody wrote since that is kept is absent. */
  readonly sources: Readonly<Record<string, FieldSource>>;
}

export interface KnownEngagement {
  readonly id: string;
  readonly version: number;
  readonly status: EmploymentStatus;
  /** What the acts of the career made of it since, when they did. */
  readonly statusByAct: EmploymentStatus | null;
  readonly category: StatutoryCategory | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly firstAssignedOn: string | null;
}

export interface KnownAssignment {
  readonly id: string;
  readonly version: number;
  readonly orgUnitId: string;
  readonly positionId: string | null;
  readonly positionTitle: string | null;
  readonly managerAgentId: string | null;
  readonly managerMatricule: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The agents of the employer who have these matricules: one statement. Whoever calls has authorized. */
export function knownStaff(ctx: RequestContext, matricules: readonly string[]): Promise<KnownStaff[]> {
  return ctx.db.query(KNOWN, [ctx.employerId, matricules, ctx.today()]);
}

const ENGAGEMENT = `
  select id, version, status, category, starts_on, ends_on from engagement
   where employer_id = $1::uuid and agent_id = agent.id
   order by (starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)) desc, starts_on desc, id
   limit 1`;

const ASSIGNMENT = `
  select assignment.id, assignment.version, assignment.org_unit_id, position_id, position.title, manager_agent_id,
         manager.matricule, assignment.starts_on, assignment.ends_on
    from assignment
    left join position on position.employer_id = $1::uuid and position.id = assignment.position_id
    left join agent as manager on manager.employer_id = $1::uuid and manager.id = assignment.manager_agent_id
   where assignment.employer_id = $1::uuid and assignment.agent_id = agent.id
     and assignment.engagement_id = last_engagement.id
   order by assignment.starts_on desc, assignment.id
   limit 1`;

const STATUS_BY_ACT = `
  select employment_status from career_event
   where employer_id = $1::uuid and agent_id = agent.id and engagement_id = last_engagement.id
     and employment_status is not null and effective_on <= $3::date
   order by effective_on desc, recorded_at desc limit 1`;

const FIRST_ASSIGNED_ON = `
  select min(starts_on) from assignment
   where employer_id = $1::uuid and agent_id = agent.id and engagement_id = last_engagement.id`;

const KNOWN = `
  select agent.id as "agentId", agent.version, agent.matricule, birth_name as "birthName", usual_name as "usualName",
         given_names as "givenNames", birth_date::text as "birthDate", birth_place as "birthPlace",
         professional_email as "professionalEmail",
         case when last_engagement.id is not null then json_build_object(
           'id', last_engagement.id, 'version', last_engagement.version, 'status', last_engagement.status,
           'statusByAct', (${STATUS_BY_ACT}), 'category', last_engagement.category,
           'startsOn', last_engagement.starts_on, 'endsOn', last_engagement.ends_on,
           'firstAssignedOn', (${FIRST_ASSIGNED_ON})) end as engagement,
         case when last_assignment.id is not null then json_build_object(
           'id', last_assignment.id, 'version', last_assignment.version, 'orgUnitId', last_assignment.org_unit_id,
           'positionId', last_assignment.position_id, 'positionTitle', last_assignment.title,
           'managerAgentId', last_assignment.manager_agent_id, 'managerMatricule', last_assignment.matricule,
           'startsOn', last_assignment.starts_on, 'endsOn', last_assignment.ends_on) end as assignment,
         coalesce((select json_object_agg(field, source) from agent_field_source
                    where employer_id = $1::uuid and agent_id = agent.id), '{}'::json) as sources
    from agent
    left join lateral (${ENGAGEMENT}) as last_engagement on true
    left join lateral (${ASSIGNMENT}) as last_assignment on true
   where agent.employer_id = $1::uuid and agent.matricule = any($2::text[])`;
