import { daysAfter, isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { Agent } from './agent.entity';
import { reachAgent } from './agent.service';
import { Assignment } from './engagement.entity';
import { assignmentFaults } from './engagement.rules';
import { type ActDone, lastAssignmentOf, loadEngagement } from './engagement.service';
import type { Fault } from './input.rules';
import { OrgUnit, Position } from './org-unit.entity';
import { closedFaults } from './org-unit.rules';
import { done, doneOrRefused, faulty, type Outcome } from './people/outcome';
import type { FieldSource } from './people/people-act.entity';
import { recordPeopleAct } from './people/people-act.service';
import { changeRow, madeRow } from './people/row-change';
import { authorize } from './policy';

/** Where somebody works and under whom. */
export interface Place {
  readonly orgUnitId: string;
  readonly positionId?: string | null;
  /** The direct superior; null at the top. */
  readonly managerAgentId?: string | null;
  readonly startsOn: string;
}

export interface AssignAgentInput extends Place {
  readonly engagementId: string;
  /** The assignment's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
}

/** Gives an agent a unit, a post and a superior from a day on; the assignment before ends the day before. */
export async function assignAgent(ctx: RequestContext, input: AssignAgentInput): Promise<string> {
  return doneOrRefused(await tryToAssign(ctx, input)).id;
}

/** The same, what stands in its way being told as data. */
export async function tryToAssign(ctx: RequestContext, input: AssignAgentInput): Promise<Outcome<ActDone>> {
  const { engagementId, orgUnitId, positionId = null, managerAgentId = null, startsOn } = input;
  const engagement = await loadEngagement(ctx, engagementId);
  const { agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const placeFaults = await faultsOfPlace(ctx, input, agentId);
  const previous = await lastAssignmentOf(ctx, engagementId);
  const faults = [...placeFaults, ...assignmentFaults(startsOn, engagement, previous?.startsOn ?? null)];
  if (faults.length > 0) return faulty(...faults);
  const ended = previous && previous.endsOn === null ? { endsOn: daysAfter(startsOn, -1) } : null;
  const before = previous && ended ? await changeRow(ctx, 'assignment', previous, ended) : null;
  const id = input.id ?? ctx.newId();
  const place = { orgUnitId, positionId, managerAgentId, startsOn };
  const row = { employerId: ctx.employerId, id, engagementId, agentId, ...place, endsOn: null };
  await ctx.db.insert(Assignment, row);
  const made = madeRow('assignment', id, { ...place, endsOn: null });
  const actId = await recordPeopleAct(ctx, {
    kind: 'assignAgent',
    agentId,
    objectType: 'assignment',
    objectId: id,
    changes: before ? [before, made] : [made],
    source: input.source,
  });
  return done({ id, actId });
}

/**
 * What is wrong with a place that exists.
 * @throws NOT_FOUND when its unit, its post or the superior is unknown or another employer's.
 */
export async function faultsOfPlace(ctx: RequestContext, place: Place, agentId: string): Promise<Fault[]> {
  const { orgUnitId, positionId, managerAgentId, startsOn } = place;
  const { employerId } = ctx;
  const ids = [orgUnitId, positionId, managerAgentId].filter((id) => typeof id === 'string');
  if (!ids.every(isUuid)) throw notFound();
  const unit = await ctx.db.findOneBy(OrgUnit, { employerId, id: orgUnitId });
  if (!unit) throw notFound();
  const position = positionId ? await ctx.db.findOneBy(Position, { employerId, id: positionId }) : null;
  if (positionId && !position) throw notFound();
  if (managerAgentId && !(await ctx.db.existsBy(Agent, { employerId, id: managerAgentId }))) throw notFound();
  return [
    ...closedFaults('orgUnitId', unit, startsOn),
    ...(position ? closedFaults('positionId', position, startsOn) : []),
    ...(position && position.orgUnitId !== orgUnitId ? [OTHER_UNIT] : []),
    ...(managerAgentId === agentId ? [OWN_SUPERIOR] : []),
  ];
}

const OTHER_UNIT: Fault = {
  field: 'positionId',
  code: 'POST_OF_ANOTHER_UNIT',
  cure: 'must be a post of the unit given.',
};
const OWN_SUPERIOR: Fault = {
  field: 'managerAgentId',
  code: 'OWN_SUPERIOR',
  cure: 'must be somebody else than the agent.',
};
