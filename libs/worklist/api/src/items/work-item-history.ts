import type { RequestContext } from '@jalon/shared/api';
import type { WorkItemEventKind } from '../vocabulary';
import { WorkItemEvent } from './work-item.entity';

type Facts = { readonly isAnonymous?: boolean } & Partial<
  Pick<WorkItemEvent, 'principalPersonId' | 'toPersonId' | 'text' | 'awaitsReply' | 'outcome' | 'dueOn'>
>;

/** Writes a step of an item, under the name of whoever acts; of nobody when the program does it by itself. */
export async function recordWorkItemEvent(
  ctx: RequestContext,
  itemId: string,
  kind: WorkItemEventKind,
  facts: Facts = {},
): Promise<void> {
  await ctx.db.insert(WorkItemEvent, {
    employerId: ctx.employerId,
    id: ctx.newId(),
    itemId,
    kind,
    at: ctx.now(),
    actorPersonId: facts.isAnonymous ? null : (ctx.actor?.personId ?? null),
    principalPersonId: facts.principalPersonId ?? null,
    toPersonId: facts.toPersonId ?? null,
    text: facts.text?.trim() ?? null,
    awaitsReply: facts.awaitsReply ?? false,
    outcome: facts.outcome ?? null,
    dueOn: facts.dueOn ?? null,
  });
}
