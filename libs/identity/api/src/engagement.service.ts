import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { reachAgent } from './agent.service';
import { Assignment, Engagement } from './engagement.entity';
import { type Closing, closingFaults, openingFaults } from './engagement.rules';
import { done, doneOrRefused, faulty, type Outcome } from './people/outcome';
import type { FieldSource, RowChange } from './people/people-act.entity';
import { recordPeopleAct } from './people/people-act.service';
import { changeRow, madeRow } from './people/row-change';
import { authorize } from './policy';
import type { EmploymentStatus, StatutoryCategory } from './vocabulary';

export interface OpenEngagementInput {
  readonly agentId: string;
  readonly status: EmploymentStatus;
  readonly category?: StatutoryCategory | null;
  readonly jobStream?: string | null;
  readonly startsOn: string;
  /** The engagement's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
}

/** An act done, and what it bore on: what its undoing asks for. */
export interface ActDone {
  readonly id: string;
  readonly actId: string;
}

/** @returns the engagement's id. */
export async function openEngagement(ctx: RequestContext, input: OpenEngagementInput): Promise<string> {
  return doneOrRefused(await tryToOpenEngagement(ctx, input)).id;
}

/** The same, what stands in its way being told as data. */
export async function tryToOpenEngagement(
  ctx: RequestContext,
  input: OpenEngagementInput,
): Promise<Outcome<ActDone>> {
  const { agentId, status, category = null, jobStream = null, startsOn } = input;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const faults = openingFaults(input);
  if (faults.length > 0) return faulty(...faults);
  const id = input.id ?? ctx.newId();
  const fields = { status, category, jobStream, startsOn, endsOn: null, endReason: null };
  const row = { employerId: ctx.employerId, id, agentId, ...fields };
  await ctx.db.insert(Engagement, row);
  const actId = await recordPeopleAct(ctx, {
    kind: 'openEngagement',
    agentId,
    objectType: 'engagement',
    objectId: id,
    changes: [madeRow('engagement', id, row)],
    source: input.source,
  });
  return done({ id, actId });
}

export interface CloseEngagementInput extends Closing {
  readonly engagementId: string;
}

/** Gives an engagement its last day, and with it the assignment that was running. */
export async function closeEngagement(ctx: RequestContext, input: CloseEngagementInput): Promise<void> {
  doneOrRefused(await tryToCloseEngagement(ctx, input));
}

/** The same, what stands in its way being told as data. */
export async function tryToCloseEngagement(
  ctx: RequestContext,
  input: CloseEngagementInput,
): Promise<Outcome<ActDone>> {
  const { engagementId: id, endsOn, endReason } = input;
  const engagement = await loadEngagement(ctx, id);
  const { agentId } = engagement;
  authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
  const last = await lastAssignmentOf(ctx, id);
  const faults = closingFaults(engagement, input, last?.startsOn ?? null);
  if (faults.length > 0) return faulty(...faults);
  // Only the last one may be running: each ends the one before it.
  const running = last && last.endsOn === null ? await changeRow(ctx, 'assignment', last, { endsOn }) : null;
  const ended = await changeRow(ctx, 'engagement', engagement, { endsOn, endReason });
  const changes = [running, ended].filter((change): change is RowChange => change !== null);
  const object = { kind: 'closeEngagement' as const, agentId, objectType: 'engagement', objectId: id };
  const actId = await recordPeopleAct(ctx, { ...object, changes, detail: { endsOn } });
  return done({ id, actId });
}

/**
 * Locked, so that two acts on one engagement follow each other.
 *
 * @throws NOT_FOUND when it is unknown or another employer's.
 */
export async function loadEngagement(ctx: RequestContext, id: string): Promise<Engagement> {
  if (!isUuid(id)) throw notFound();
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
