import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, refused, type RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { toWorkItem } from '../list/worklist.rows';
import { tellHandedOver } from '../notices';
import { authorize } from '../policy';
import { WorkItemEventKind } from '../vocabulary';
import { workItemKind } from '../work-item-kinds';
import { handsObstacle, type HandsAct } from './hands.rules';
import type { HandOverInput, HandsPayload, WorkItemsInput } from './hands.types';
import { itemsSeenBy, reachItems, type ReachedWorkItem } from './reached-items';
import { recordWorkItemEvent } from './work-item-history';
import { WorkItem } from './work-item.entity';

/** Deals with them from now on. Of two people at once, one wins and the other is told who. */
export function takeWorkItems(ctx: RequestContext, { ids }: WorkItemsInput): Promise<HandsPayload> {
  return change(ctx, ids, {
    act: 'take',
    action: 'worklist.take',
    event: WorkItemEventKind.TAKEN,
    to: ctx.signedIn.personId,
  });
}

/** Gives up one's own: they are nobody's again. */
export function releaseWorkItems(ctx: RequestContext, { ids }: WorkItemsInput): Promise<HandsPayload> {
  return change(ctx, ids, {
    act: 'release',
    action: 'worklist.release',
    event: WorkItemEventKind.RELEASED,
    to: null,
  });
}

/** Gives them to a named colleague who may see all of them, and is told; to oneself, it takes them from whoever has them. */
export async function handOverWorkItems(
  ctx: RequestContext,
  { ids, toPersonId }: HandOverInput,
): Promise<HandsPayload> {
  const reached = await reachItems(ctx, ids);
  const seen = isUuid(toPersonId) ? await itemsSeenBy(ctx, toPersonId, ids) : [];
  // Being named on an item is no right to it: only a habilitation is.
  const mayDeal = seen.filter(({ habilitations }) => habilitations.length > 0);
  if (mayDeal.length < reached.length) {
    const error = refused('MAY_NOT_SEE', 'toPersonId', 'Choose a colleague who may deal with all of them.');
    return { items: [], left: [], userErrors: [error] };
  }
  const payload = await change(ctx, ids, {
    act: 'handOver',
    action: 'worklist.handOver',
    event: WorkItemEventKind.HANDED_OVER,
    to: toPersonId,
  });
  if (payload.items.length > 0 && toPersonId !== ctx.signedIn.personId) {
    await tellHandedOver(ctx, toPersonId, payload.items);
  }
  return payload;
}

/** An act on whose hands items are in. */
interface ChangeOfHands {
  readonly act: HandsAct;
  readonly action: string;
  readonly event: WorkItemEventKind;
  /** Whose they become; nobody's when null. */
  readonly to: string | null;
}

async function change(
  ctx: RequestContext,
  ids: readonly string[],
  { act, action, event, to }: ChangeOfHands,
): Promise<HandsPayload> {
  const { employerId } = ctx;
  const reached = await reachItems(ctx, ids);
  const grounds = reached.map((item) => authorize(ctx, 'handleItem', item));
  const obstacles = reached.map((item) => handsObstacle(act, item));
  const done = reached.filter((_, index) => obstacles[index] === null);
  const hands = { assigneePersonId: to, takenAt: to === null ? null : ctx.now() };
  if (done.length > 0) {
    await ctx.db.update(WorkItem, { employerId, id: In(done.map(({ id }) => id)) }, hands);
  }
  for (const [index, item] of reached.entries()) {
    if (obstacles[index] !== null) continue;
    const principalPersonId = grounds[index]?.principalPersonId ?? null;
    const toPersonId = event === WorkItemEventKind.HANDED_OVER ? to : null;
    await recordWorkItemEvent(ctx, item.id, event, { principalPersonId, toPersonId });
    await workItemKind(item.kind).follow?.(ctx, item.objectId, to);
    await recordAuditEvent(ctx, action, { objectType: 'work_item', objectId: item.id }, { kind: item.kind });
  }
  return answerOf(ctx, reached, obstacles);
}

/** What was done as it now stands, and what was left as it is, with whoever has it. */
async function answerOf(
  ctx: RequestContext,
  reached: readonly ReachedWorkItem[],
  obstacles: readonly (string | null)[],
): Promise<HandsPayload> {
  const today = ctx.today();
  const now = await itemsSeenBy(
    ctx,
    ctx.signedIn.personId,
    reached.map(({ id }) => id),
  );
  const views = new Map(now.map((row) => [row.id, toWorkItem(row, today)]));
  const all = reached.map((item, index) => ({
    view: views.get(item.id) ?? toWorkItem(item, today),
    reason: obstacles[index] ?? null,
  }));
  return {
    items: all.filter(({ reason }) => reason === null).map(({ view }) => view),
    left: all.flatMap(({ view, reason }) => (reason === null ? [] : [{ item: view, reason }])),
    userErrors: [],
  };
}
