import type { RequestContext } from '@jalon/shared/api';
import { WorkItemEventKind, WorkItemOutcome } from '../vocabulary';
import { recordWorkItemEvent } from './work-item-history';

/** What is no longer waiting, and how it ended. */
export interface SettledWork {
  readonly kind: string;
  readonly objectId: string;
  readonly outcome: `${WorkItemOutcome}`;
}

/** Takes something out of the worklist, in the business act's own transaction. What is not there stays not there. */
export async function settleWorkItem(
  ctx: RequestContext,
  { kind, objectId, outcome }: SettledWork,
): Promise<void> {
  const [[item]] = await ctx.db.query<[{ id: string }[], number]>(
    `update work_item set settled_at = $4, outcome = $5
      where employer_id = $1 and kind = $2 and object_id = $3 and settled_at is null
      returning id`,
    [ctx.employerId, kind, objectId, ctx.now(), outcome],
  );
  if (!item) return;
  await recordWorkItemEvent(ctx, item.id, WorkItemEventKind.SETTLED, { outcome: WorkItemOutcome[outcome] });
}
