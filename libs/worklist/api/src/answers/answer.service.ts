import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, refused, type RequestContext, textErrors } from '@jalon/shared/api';
import { recordWorkItemEvent } from '../items/work-item-history';
import { WorkItem } from '../items/work-item.entity';
import { type ReachedWorkItem, reachItems } from '../items/reached-items';
import { workItemAsWritten } from '../items/work-item.service';
import { tellAnswered, tellReplied } from '../notices';
import { authorize } from '../policy';
import { myRequestAsWritten } from '../requests/my-requests.service';
import type { MyRequestPayload } from '../requests/my-requests.types';
import { WorkItemEventKind } from '../vocabulary';
import { workItemKind } from '../work-item-kinds';
import { answerObstacle, unfilledErrors } from './conversation.rules';
import type { AnswerWorkItemInput, WorkItemPayload } from './answer.types';

/**
 * Writes to whoever asked, who is told. Nothing is decided here: the domain's own act ends the matter. Whoever answers
 * what nobody had taken deals with it from then on.
 */
export async function answerWorkItem(
  ctx: RequestContext,
  { id, text, awaitsReply }: AnswerWorkItemInput,
): Promise<WorkItemPayload> {
  const [item] = await reachItems(ctx, [id]);
  if (!item) throw notFound();
  const { principalPersonId = null } = authorize(ctx, 'handleItem', item);
  const obstacle = answerObstacle(item);
  const userErrors = [
    ...(obstacle ? [refused(obstacle.code, 'id', obstacle.message)] : []),
    ...textErrors('text', text),
    ...unfilledErrors('text', text),
  ];
  if (userErrors.length > 0) return { item: null, userErrors };
  if (item.assigneePersonId === null) await takeByAnswering(ctx, item, principalPersonId);
  await recordWorkItemEvent(ctx, item.id, WorkItemEventKind.ANSWERED, {
    text,
    principalPersonId,
    awaitsReply: awaitsReply ?? false,
  });
  await recordAuditEvent(ctx, 'worklist.answer', objectOf(item), { kind: item.kind });
  if (item.requesterPersonId) await tellAnswered(ctx, item.requesterPersonId, item);
  return { item: await workItemAsWritten(ctx, item.id), userErrors };
}

async function takeByAnswering(
  ctx: RequestContext,
  { id, kind, objectId }: ReachedWorkItem,
  principalPersonId: string | null,
): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  await ctx.db.update(WorkItem, { employerId, id }, { assigneePersonId: personId, takenAt: ctx.now() });
  await recordWorkItemEvent(ctx, id, WorkItemEventKind.TAKEN, { principalPersonId });
  await workItemKind(kind).follow?.(ctx, objectId, personId);
}

/** Whoever asked writes back, to whoever deals with it. */
export async function replyOnMyRequest(
  ctx: RequestContext,
  { id, text }: AnswerWorkItemInput,
): Promise<MyRequestPayload> {
  const item = await ownRequest(ctx, id);
  const userErrors = [
    ...(item.settledAt === null
      ? []
      : [refused('SETTLED', 'id', 'This request is closed: nothing more is written about it.')]),
    ...textErrors('text', text),
  ];
  if (userErrors.length > 0) return { request: null, userErrors };
  await recordWorkItemEvent(ctx, item.id, WorkItemEventKind.REPLIED, { text });
  await recordAuditEvent(ctx, 'worklist.reply', objectOf(item), { kind: item.kind });
  if (item.assigneePersonId) await tellReplied(ctx, item.assigneePersonId, item);
  return { request: await myRequestAsWritten(ctx, item.id), userErrors };
}

/** The signed-in person's own, its row locked. @throws NOT_FOUND when it is not theirs. */
export async function ownRequest(ctx: RequestContext, id: string): Promise<WorkItem> {
  const { employerId, personId } = ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  const item = await ctx.db.findOne(WorkItem, {
    where: { employerId, id, requesterPersonId: personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!item) throw notFound();
  authorize(ctx, 'followRequest', item);
  return item;
}

function objectOf({ id }: { readonly id: string }) {
  return { objectType: 'work_item', objectId: id };
}
