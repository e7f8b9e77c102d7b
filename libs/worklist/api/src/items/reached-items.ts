import { habilitationParameters } from '@jalon/identity/api';
import { isUuid, MAX_PAGE_SIZE, badUserInput, notFound, type RequestContext } from '@jalon/shared/api';
import { reachingHabilitations, visibleItems } from '../list/reach.sql';
import type { WorkItemRecord } from '../list/worklist.rows';
import { kindsParameter } from '../list/worklist.service';
import { ITEM_COLUMNS } from '../list/worklist.sql';
import type { ActorsHabilitation } from '../policy';

/** An item as somebody reaches it, with the habilitations that let them deal with it. */
export type ReachedWorkItem = WorkItemRecord & { readonly habilitations: readonly ActorsHabilitation[] };

const ITEMS_BY_ID = `
  with recursive ${visibleItems('item.id = any ($6::uuid[])')}
  select ${ITEM_COLUMNS}, ${reachingHabilitations('item')} as habilitations
    from visible as item
   order by item.id`;

/** Those of the items that a person may see, whoever asks; settled ones too. */
export function itemsSeenBy(
  ctx: RequestContext,
  personId: string,
  ids: readonly string[],
): Promise<ReachedWorkItem[]> {
  const [employerId, , today, now] = habilitationParameters(ctx);
  return ctx.db.query(ITEMS_BY_ID, [employerId, personId, today, now, kindsParameter(), [...new Set(ids)]]);
}

/** One item for the signed-in person: null when unknown, another employer's, or not theirs to see. */
export async function seenItem(ctx: RequestContext, id: string): Promise<ReachedWorkItem | null> {
  if (!isUuid(id)) return null;
  const [item] = await itemsSeenBy(ctx, ctx.signedIn.personId, [id]);
  return item ?? null;
}

/**
 * The items somebody is about to act on, their rows locked until the operation ends: two people at once follow one
 * another. @throws NOT_FOUND when one of them is not theirs to see: whoever may not see it is not told that it is there.
 */
export async function reachItems(ctx: RequestContext, ids: readonly string[]): Promise<ReachedWorkItem[]> {
  const { employerId, personId } = ctx.signedIn;
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MAX_PAGE_SIZE) {
    throw badUserInput(`Name between 1 and ${MAX_PAGE_SIZE} items.`);
  }
  if (!wanted.every(isUuid)) throw notFound();
  await ctx.db.query(
    'select id from work_item where employer_id = $1 and id = any ($2::uuid[]) order by id for update',
    [employerId, wanted],
  );
  const reached = await itemsSeenBy(ctx, personId, wanted);
  if (reached.length < wanted.length) throw notFound();
  return reached;
}
