import { recordAuditEvent } from '@jalon/audit/api';
import { badUserInput, notFound, type RequestContext } from '@jalon/shared/api';
import { IsNull } from 'typeorm';
import { Agent } from './agent.entity';
import { reachAgent } from './agent.service';
import { dayBefore } from './calendar.rules';
import { Assignment } from './engagement.entity';
import { assignmentFaults } from './engagement.rules';
import { lastAssignmentOf, loadEngagement } from './engagement.service';
import { refuseFaults } from './input.rules';
import { Position } from './org-unit.entity';
import { checkOrgUnit } from './org-unit.service';
import { authorize } from './policy';

export interface AssignAgentInput {
  readonly engagementId: string;
  readonly orgUnitId: string;
  readonly positionId?: string | null;
  /** The direct superior; null at the top. */
  readonly managerAgentId?: string | null;
  readonly startsOn: string;
}

/** Gives an agent a unit, a post and a superior from a day on; the assignment before ends the day before. */
export async function assignAgent(ctx: RequestContext, input: AssignAgentInput): Promise<string> {
  const { engagementId, orgUnitId, positionId = null, managerAgentId = null, startsOn } = input;
  const engagement = await loadEngagement(ctx, engagementId);
  const { agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  await checkPlace(ctx, input, agentId);
  const previous = await lastAssignmentOf(ctx, engagementId);
  refuseFaults(assignmentFaults(startsOn, engagement, previous?.startsOn ?? null));
  if (previous) await endBefore(ctx, previous, startsOn);
  const { employerId } = ctx;
  const id = ctx.newId();
  const place = { orgUnitId, positionId, managerAgentId };
  await ctx.db.insert(Assignment, {
    employerId,
    id,
    engagementId,
    agentId,
    ...place,
    startsOn,
    endsOn: null,
  });
  await recordAuditEvent(ctx, 'identity.assignAgent', { objectType: 'assignment', objectId: id });
  return id;
}

async function checkPlace(
  ctx: RequestContext,
  { orgUnitId, positionId, managerAgentId }: AssignAgentInput,
  agentId: string,
): Promise<void> {
  const { employerId } = ctx;
  await checkOrgUnit(ctx, orgUnitId);
  if (positionId) {
    const position = await ctx.db.findOneBy(Position, { employerId, id: positionId });
    if (!position) throw notFound();
    if (position.orgUnitId !== orgUnitId)
      throw badUserInput('"positionId": must be a post of the unit given.');
  }
  if (managerAgentId === agentId)
    throw badUserInput('"managerAgentId": must be somebody else than the agent.');
  if (managerAgentId && !(await ctx.db.existsBy(Agent, { employerId, id: managerAgentId }))) throw notFound();
}

async function endBefore(ctx: RequestContext, previous: Assignment, startsOn: string): Promise<void> {
  await ctx.db.update(
    Assignment,
    { employerId: ctx.employerId, id: previous.id, endsOn: IsNull() },
    { endsOn: dayBefore(startsOn) },
  );
}
