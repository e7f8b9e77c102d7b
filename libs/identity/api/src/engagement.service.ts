import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { reachAgent } from './agent.service';
import { Assignment, Engagement } from './engagement.entity';
import { type Closing, closingFaults, openingFaults } from './engagement.rules';
import { refuseFaults } from './input.rules';
import { authorize } from './policy';
import type { EmploymentStatus, StatutoryCategory } from './vocabulary';

export interface OpenEngagementInput {
  readonly agentId: string;
  readonly status: EmploymentStatus;
  readonly category?: StatutoryCategory | null;
  readonly jobStream?: string | null;
  readonly startsOn: string;
}

/** @returns the engagement's id. */
export async function openEngagement(ctx: RequestContext, input: OpenEngagementInput): Promise<string> {
  const { agentId, status, category = null, jobStream = null, startsOn } = input;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  refuseFaults(openingFaults(input));
  const id = ctx.newId();
  await ctx.db.insert(Engagement, {
    employerId: ctx.employerId,
    id,
    agentId,
    status,
    category,
    jobStream,
    startsOn,
    endsOn: null,
    endReason: null,
  });
  await recordAuditEvent(ctx, 'identity.openEngagement', { objectType: 'engagement', objectId: id });
  return id;
}

export interface CloseEngagementInput extends Closing {
  readonly engagementId: string;
}

/** Gives an engagement its last day, and with it the assignment that was running. */
export async function closeEngagement(ctx: RequestContext, input: CloseEngagementInput): Promise<void> {
  const { engagementId: id, endsOn, endReason } = input;
  const engagement = await loadEngagement(ctx, id);
  authorize(ctx, 'manageAgent', await reachAgent(ctx, engagement.agentId));
  const last = await lastAssignmentOf(ctx, id);
  refuseFaults(closingFaults(engagement, input, last?.startsOn ?? null));
  const { employerId } = ctx;
  await ctx.db.update(Engagement, { employerId, id }, { endsOn, endReason });
  // Only the last one may be running: each ends the one before it.
  if (last && last.endsOn === null) {
    await ctx.db.update(Assignment, { employerId, id: last.id }, { endsOn });
  }
  await recordAuditEvent(
    ctx,
    'identity.closeEngagement',
    { objectType: 'engagement', objectId: id },
    { endsOn },
  );
}

/**
 * Locked, so that two acts on one engagement follow each other.
 *
 * @throws NOT_FOUND when it is unknown or another employer's.
 */
export async function loadEngagement(ctx: RequestContext, id: string): Promise<Engagement> {
  const engagement = await ctx.db.findOne(Engagement, {
    where: { employerId: ctx.employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!engagement) throw notFound();
  return engagement;
}

/** The latest assignment of an engagement, running or not. */
export function lastAssignmentOf(ctx: RequestContext, engagementId: string): Promise<Assignment | null> {
  return ctx.db.findOne(Assignment, {
    where: { employerId: ctx.employerId, engagementId },
    order: { startsOn: 'DESC' },
  });
}
