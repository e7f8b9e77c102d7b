import { displayName, searchPatterns } from '@jalon/identity/api';
import { badUserInput, type RequestContext } from '@jalon/shared/api';
import { workItemKind } from '../work-item-kinds';
import { authorize } from '../policy';
import { itemsSeenBy, reachItems } from './reached-items';
import type { WorkColleague } from './work-item.types';

const LONGEST_SEARCH = 100;

/** Beyond so many, one types a few letters more. */
const MOST_FOUND = 20;

/** Those who hold the operations somehow, by name; whether that covers each item is asked next. $5 patterns, $6 operations. */
const HOLDERS = `
  select agent.person_id as "personId", agent.given_names as "givenNames", agent.usual_name as "usualName"
    from agent
   where agent.employer_id = $1 and agent.person_id <> $2 and agent.search_text like all ($5::text[])
     and $6::text[] <@ array(
       select unnest(operations) from habilitation
        where habilitation.employer_id = $1 and holder_person_id = agent.person_id
          and valid_from <= $3 and valid_until >= $3 and (ended_at is null or ended_at > $4))
   order by agent.search_text, agent.id
   limit ${MOST_FOUND}`;

/** The colleagues to whom these items may be handed over: those who may deal with every one of them. */
export async function workColleagues(
  ctx: RequestContext,
  ids: readonly string[],
  search: string,
): Promise<WorkColleague[]> {
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  const reached = await reachItems(ctx, ids);
  for (const item of reached) authorize(ctx, 'handleItem', item);
  const operations = [...new Set(reached.map(({ kind }) => workItemKind(kind).operation))];
  const { employerId, personId } = ctx.signedIn;
  const holders = await ctx.db.query<{ personId: string; givenNames: string; usualName: string }[]>(HOLDERS, [
    employerId,
    personId,
    ctx.today(),
    ctx.now(),
    searchPatterns(search),
    operations,
  ]);
  const found: WorkColleague[] = [];
  for (const { personId: holder, ...names } of holders) {
    const seen = await itemsSeenBy(ctx, holder, ids);
    const mayDeal = seen.filter(({ habilitations }) => habilitations.length > 0);
    if (mayDeal.length === reached.length) found.push({ personId: holder, displayName: displayName(names) });
  }
  return found;
}
