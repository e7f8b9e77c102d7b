import type { RequestContext } from '@jalon/shared/api';
import { reachAgent } from '../agent.service';
import { faultsOfPlace, type Place } from '../assignment.service';
import { Assignment, type Engagement } from '../engagement.entity';
import { amendedAssignmentFaults, amendedOpeningFaults, openingFaults } from '../engagement.rules';
import { lastAssignmentOf, loadEngagement } from '../engagement.service';
import { dateFaults, type Fault, orderFaults } from '../input.rules';
import { authorize } from '../policy';
import type { EmploymentStatus, StatutoryCategory } from '../vocabulary';
import { type AmendmentReason, conflictWith, type FormOutcome, NOTHING_CHANGED } from './amending';
import { lockRow } from './locked-rows';
import { done, faulty } from './outcome';
import { fieldOfColumn, recordPeopleAct } from './people-act.service';
import { changeRow } from './row-change';
import { conflictsOf, staleFault } from './stale.rules';

export interface AmendEngagementInput {
  readonly engagementId: string;
  readonly version: number;
  readonly status: EmploymentStatus;
  readonly category?: StatutoryCategory | null;
  readonly jobStream?: string | null;
  readonly startsOn: string;
  readonly reason: AmendmentReason;
}

/** Writes the terms an engagement opened with otherwise; what it became since is told by the career's acts. */
export async function amendEngagement(
  ctx: RequestContext,
  input: AmendEngagementInput,
): Promise<FormOutcome> {
  const { engagementId, version, status, category = null, jobStream, startsOn, reason } = input;
  const engagement = await loadEngagement(ctx, engagementId);
  const { agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const values = { status, category, jobStream: jobStream?.trim() || null, startsOn };
  if (engagement.version !== version) {
    return conflictWith(ctx, engagement, conflictsOf(engagement, values, fieldOfColumn), staleFault);
  }
  const faults = [...openingFaults(values), ...(await laterActsFaults(ctx, engagement, startsOn))];
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'engagement', engagement, values);
  if (!change) return faulty(NOTHING_CHANGED);
  const object = { agentId, objectType: 'engagement', objectId: engagementId };
  const act = { kind: 'amendEngagement' as const, ...object, changes: [change], reason };
  return done({ id: engagementId, actId: await recordPeopleAct(ctx, act) });
}

/** It starts no later than what has happened in it. */
async function laterActsFaults(
  ctx: RequestContext,
  { id, endsOn }: Engagement,
  startsOn: string,
): Promise<Fault[]> {
  const [first] = await ctx.db.query<[{ assignedOn: string | null; actedOn: string | null }]>(
    `select (select min(starts_on)::text from assignment where employer_id = $1 and engagement_id = $2) as "assignedOn",
            (select min(effective_on)::text from career_event where employer_id = $1 and engagement_id = $2) as "actedOn"`,
    [ctx.employerId, id],
  );
  return amendedOpeningFaults(startsOn, { ...first, endsOn });
}

export interface AmendAssignmentInput extends Place {
  readonly assignmentId: string;
  readonly version: number;
  readonly reason: AmendmentReason;
}

/** Writes a place that was recorded wrongly otherwise. Who changes place is assigned anew: the former one stays. */
export async function amendAssignment(
  ctx: RequestContext,
  input: AmendAssignmentInput,
): Promise<FormOutcome> {
  const {
    assignmentId,
    version,
    orgUnitId,
    positionId = null,
    managerAgentId = null,
    startsOn,
    reason,
  } = input;
  const { engagementId } = await lockRow(ctx, 'assignment', assignmentId);
  const engagement = await loadEngagement(ctx, engagementId);
  // Read again once the engagement is held: every act on its places waits there.
  const assignment = await lockRow(ctx, 'assignment', assignmentId);
  const { agentId } = assignment;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const values = { orgUnitId, positionId, managerAgentId, startsOn };
  if (assignment.version !== version) {
    return conflictWith(ctx, assignment, conflictsOf(assignment, values, fieldOfColumn), staleFault);
  }
  const before = await assignmentBefore(ctx, assignment);
  const faults = [
    ...(await faultsOfPlace(ctx, input, agentId)),
    ...amendedAssignmentFaults(startsOn, { engagement, assignment, previousEndsOn: before?.endsOn ?? null }),
  ];
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'assignment', assignment, values);
  if (!change) return faulty(NOTHING_CHANGED);
  const object = { agentId, objectType: 'assignment', objectId: assignmentId };
  const act = { kind: 'amendAssignment' as const, ...object, changes: [change], reason };
  return done({ id: assignmentId, actId: await recordPeopleAct(ctx, act) });
}

async function assignmentBefore(ctx: RequestContext, { engagementId, startsOn, id }: Assignment) {
  const all = await ctx.db.find(Assignment, {
    where: { employerId: ctx.employerId, engagementId },
    order: { startsOn: 'ASC' },
  });
  return all.findLast((one) => one.id !== id && one.startsOn < startsOn) ?? null;
}

export interface EndAssignmentInput {
  readonly engagementId: string;
  /** The last day in the place; the engagement goes on. */
  readonly endsOn: string;
}

/** Ends the place that is running, without another one nor the end of the engagement. */
export async function endAssignment(
  ctx: RequestContext,
  { engagementId, endsOn }: EndAssignmentInput,
): Promise<FormOutcome> {
  const engagement = await loadEngagement(ctx, engagementId);
  const { agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const last = await lastAssignmentOf(ctx, engagementId);
  if (!last || last.endsOn !== null) return faulty(NO_PLACE);
  const faults = [
    ...dateFaults({ endsOn }),
    ...orderFaults(['startsOn', last.startsOn], ['endsOn', endsOn]),
    ...orderFaults(['endsOn', endsOn], ['endsOn', engagement.endsOn]),
  ];
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'assignment', last, { endsOn });
  if (!change) return faulty(NOTHING_CHANGED);
  const object = { agentId, objectType: 'assignment', objectId: last.id };
  const act = { kind: 'endAssignment' as const, ...object, changes: [change], detail: { endsOn } };
  return done({ id: last.id, actId: await recordPeopleAct(ctx, act) });
}

const NO_PLACE: Fault = { field: 'engagementId', code: 'NO_PLACE', cure: 'has no place running today.' };
