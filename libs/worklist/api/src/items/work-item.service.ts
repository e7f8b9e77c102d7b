import type { RequestContext } from '@jalon/shared/api';
import { answerObstacle } from '../answers/conversation.rules';
import { toWorkItem } from '../list/worklist.rows';
import { authorize } from '../policy';
import { handsObstacle } from './hands.rules';
import { type ReachedWorkItem, seenItem } from './reached-items';
import type { WorkItemDetail } from './work-item.types';

/** One item with its history: null when unknown, another employer's, or not the reader's to see. */
export async function workItem(ctx: RequestContext, id: string): Promise<WorkItemDetail | null> {
  const item = await seenItem(ctx, id);
  if (!item) return null;
  authorize(ctx, 'handleItem', item);
  // Steps are read by the loader of their field.
  return { id: item.id, item: toWorkItem(item, ctx.today()), steps: [], acts: actsOn(item) };
}

/** The same, once written by this very operation. */
export async function workItemAsWritten(ctx: RequestContext, id: string): Promise<WorkItemDetail> {
  const item = await workItem(ctx, id);
  if (!item) throw new Error('The item just written is not there.');
  return item;
}

function actsOn(item: ReachedWorkItem): string[] {
  const hands = (['take', 'release', 'handOver'] as const).filter((act) => handsObstacle(act, item) === null);
  return [...hands, ...(answerObstacle(item) === null ? ['answer'] : [])];
}
