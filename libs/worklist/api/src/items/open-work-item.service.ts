import type { RequestContext, WorkItemKind } from '@jalon/shared/api';
import { WorkItemEventKind } from '../vocabulary';
import { workItemKind } from '../work-item-kinds';
import { recordWorkItemEvent } from './work-item-history';
import { openingFaults } from './work-item.rules';
import { WorkItem, type WorkItemParameters } from './work-item.entity';

/** Something that waits for somebody. */
export interface WaitingWork {
  /** Code of a kind that some module declares in its `workItems`. */
  readonly kind: string;
  /** The domain's own object: one item per kind and object. */
  readonly objectId: string;
  /** The agent concerned: who holds the kind's operation over them sees it; over everyone, when absent. */
  readonly agentId?: string | null;
  /** Who asked: they follow it, are written to, and never deal with it. */
  readonly requesterPersonId?: string | null;
  /** Legal when the kind says which law sets it. */
  readonly dueOn?: string | null;
  /** Page of the portal where the work is done: `/rh/certification/demandes/…`. */
  readonly path: string;
  /** Page where whoever asked reads it in full: `/mes-droits/demandes/…`. */
  readonly requestPath?: string | null;
  /** Whoever deals with it already. Absent leaves it to whoever has it, null to nobody. */
  readonly assigneePersonId?: string | null;
  /** Dates, codes and counts that the texts of the kind wait for. */
  readonly parameters?: WorkItemParameters;
  /** Nobody is to know whose act opened it: its history does not say. */
  readonly isAnonymous?: boolean;
}

/**
 * Puts something in the worklist, in the business act's own transaction. Called again for the same object, it says what
 * has changed (a due date, who deals with it); over, it waits again. @returns the item's id.
 */
export async function openWorkItem(ctx: RequestContext, work: WaitingWork): Promise<string> {
  const kind = workItemKind(work.kind);
  const faults = openingFaults(kind, work);
  if (faults.length > 0)
    throw new Error(`The work item ${work.kind} cannot be opened: ${faults.join('; ')}.`);
  const existing = await lockedItem(ctx, work);
  if (existing) return updateItem(ctx, existing, kind, work);
  const id = ctx.newId();
  const inserted = await insertItem(ctx, id, kind, work);
  if (inserted) return id;
  // Somebody opened it meanwhile: theirs is the item.
  const theirs = await lockedItem(ctx, work);
  if (!theirs) throw new Error('A work item that stood in the way is not there.');
  return updateItem(ctx, theirs, kind, work);
}

function lockedItem(ctx: RequestContext, { kind, objectId }: WaitingWork): Promise<WorkItem | null> {
  return ctx.db.findOne(WorkItem, {
    where: { employerId: ctx.employerId, kind, objectId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** What may change from one opening to the next. */
function termsOf(kind: WorkItemKind, work: WaitingWork) {
  const dueOn = work.dueOn ?? null;
  return {
    dueOn,
    isLegal: dueOn !== null && kind.dueSource !== undefined,
    path: work.path,
    requestPath: work.requestPath ?? null,
    parameters: work.parameters ?? {},
  };
}

async function insertItem(
  ctx: RequestContext,
  id: string,
  kind: WorkItemKind,
  work: WaitingWork,
): Promise<boolean> {
  const assigneePersonId = work.assigneePersonId ?? null;
  const { raw } = await ctx.db
    .createQueryBuilder()
    .insert()
    .into(WorkItem)
    .values({
      employerId: ctx.employerId,
      id,
      kind: work.kind,
      objectId: work.objectId,
      agentId: work.agentId ?? null,
      requesterPersonId: work.requesterPersonId ?? null,
      ...termsOf(kind, work),
      assigneePersonId,
      takenAt: assigneePersonId === null ? null : ctx.now(),
      openedAt: ctx.now(),
      settledAt: null,
      outcome: null,
      opinionState: null,
    })
    .orIgnore()
    .returning('id')
    .execute();
  if ((raw as unknown[]).length === 0) return false;
  await recordWorkItemEvent(ctx, id, WorkItemEventKind.OPENED, { isAnonymous: work.isAnonymous ?? false });
  return true;
}

async function updateItem(
  ctx: RequestContext,
  item: WorkItem,
  kind: WorkItemKind,
  work: WaitingWork,
): Promise<string> {
  const { employerId } = ctx;
  const terms = termsOf(kind, work);
  const isBack = item.settledAt !== null;
  const kept = isBack ? null : item.assigneePersonId;
  const assigneePersonId = work.assigneePersonId === undefined ? kept : work.assigneePersonId;
  const isSameHands = assigneePersonId === item.assigneePersonId;
  const hands = { assigneePersonId, takenAt: handsSince(ctx, item, assigneePersonId) };
  const back = { openedAt: ctx.now(), settledAt: null, outcome: null };
  await ctx.db.update(WorkItem, { employerId, id: item.id }, { ...terms, ...hands, ...(isBack && back) });
  if (isBack) await recordWorkItemEvent(ctx, item.id, WorkItemEventKind.REOPENED);
  if (terms.dueOn !== item.dueOn) {
    await recordWorkItemEvent(ctx, item.id, WorkItemEventKind.DUE_CHANGED, { dueOn: terms.dueOn });
  }
  if (!isSameHands) await recordHands(ctx, item.id, assigneePersonId);
  return item.id;
}

function handsSince(ctx: RequestContext, item: WorkItem, assigneePersonId: string | null): Date | null {
  if (assigneePersonId === null) return null;
  return assigneePersonId === item.assigneePersonId ? item.takenAt : ctx.now();
}

/** The domain says who deals with it: themself, or somebody they name. */
async function recordHands(ctx: RequestContext, itemId: string, personId: string | null): Promise<void> {
  if (personId === null) return recordWorkItemEvent(ctx, itemId, WorkItemEventKind.RELEASED);
  if (personId === ctx.actor?.personId) return recordWorkItemEvent(ctx, itemId, WorkItemEventKind.TAKEN);
  return recordWorkItemEvent(ctx, itemId, WorkItemEventKind.HANDED_OVER, { toPersonId: personId });
}
