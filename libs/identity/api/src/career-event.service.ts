import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { reachAgent } from './agent.service';
import { CareerEvent } from './career-event.entity';
import { type CareerAct, careerActFaults } from './career-event.rules';
import { loadEngagement } from './engagement.service';
import { refuseFaults } from './input.rules';
import { authorize } from './policy';

export interface RecordCareerEventInput extends CareerAct {
  readonly engagementId: string;
}

/** Adds an act to a career. Nothing is ever corrected in place: another act does it. @returns the event's id. */
export async function recordCareerEvent(ctx: RequestContext, input: RecordCareerEventInput): Promise<string> {
  const engagement = await loadEngagement(ctx, input.engagementId);
  authorize(ctx, 'manageAgent', await reachAgent(ctx, engagement.agentId));
  refuseFaults(careerActFaults(input, engagement));
  const id = ctx.newId();
  await ctx.db.insert(CareerEvent, {
    ...rowOf(input),
    employerId: ctx.employerId,
    id,
    engagementId: engagement.id,
    agentId: engagement.agentId,
    recordedAt: ctx.now(),
  });
  await recordAuditEvent(
    ctx,
    'identity.recordCareerEvent',
    { objectType: 'career_event', objectId: id },
    { kind: input.kind, effectiveOn: input.effectiveOn },
  );
  return id;
}

/** The columns of an act, one by one: nothing else that an input carries can reach the table. */
function rowOf(act: CareerAct) {
  return {
    kind: act.kind,
    effectiveOn: act.effectiveOn,
    signedOn: act.signedOn ?? null,
    notifiedOn: act.notifiedOn ?? null,
    employmentStatus: act.employmentStatus ?? null,
    administrativePosition: act.administrativePosition ?? null,
    statutoryBody: act.statutoryBody ?? null,
    grade: act.grade ?? null,
    step: act.step ?? null,
    grossIndex: act.grossIndex ?? null,
    increasedIndex: act.increasedIndex ?? null,
    workingTimeQuota: act.workingTimeQuota ?? null,
    note: act.note ?? null,
  };
}
