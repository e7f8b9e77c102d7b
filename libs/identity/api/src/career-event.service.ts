import type { RequestContext } from '@jalon/shared/api';
import { reachAgent } from './agent.service';
import { CareerEvent } from './career-event.entity';
import { type CareerAct, careerActFaults } from './career-event.rules';
import { type ActDone, loadEngagement } from './engagement.service';
import { done, doneOrRefused, faulty, type Outcome } from './people/outcome';
import type { FieldSource } from './people/people-act.entity';
import { recordPeopleAct } from './people/people-act.service';
import { madeRow } from './people/row-change';
import { authorize } from './policy';

export interface RecordCareerEventInput extends CareerAct {
  readonly engagementId: string;
  /** The event's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
}

/** Adds an act to a career. Nothing is ever corrected in place: another act does it. @returns the event's id. */
export async function recordCareerEvent(ctx: RequestContext, input: RecordCareerEventInput): Promise<string> {
  return doneOrRefused(await tryToRecordCareerEvent(ctx, input)).id;
}

/** The same, what stands in its way being told as data. */
export async function tryToRecordCareerEvent(
  ctx: RequestContext,
  input: RecordCareerEventInput,
): Promise<Outcome<ActDone>> {
  const engagement = await loadEngagement(ctx, input.engagementId);
  const { id: engagementId, agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const faults = careerActFaults(input, engagement);
  if (faults.length > 0) return faulty(...faults);
  const id = input.id ?? ctx.newId();
  const row = { ...rowOf(input), employerId: ctx.employerId, id, engagementId, agentId };
  await ctx.db.insert(CareerEvent, { ...row, recordedAt: ctx.now() });
  const { kind, effectiveOn } = input;
  const actId = await recordPeopleAct(ctx, {
    kind: 'recordCareerEvent',
    agentId,
    objectType: 'career_event',
    objectId: id,
    changes: [madeRow('career_event', id, rowOf(input))],
    source: input.source,
    detail: { kind, effectiveOn },
  });
  return done({ id, actId });
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
