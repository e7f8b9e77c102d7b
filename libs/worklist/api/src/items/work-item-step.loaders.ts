import { displayName } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { nameOfPerson } from '../list/reach.sql';
import type { WorkItemStep } from './work-item.types';

interface Names {
  readonly givenNames: string;
  readonly usualName: string;
}

type Row = Omit<WorkItemStep, 'actorName' | 'principalName' | 'toName'> & {
  readonly itemId: string;
  readonly actor: Names | null;
  readonly principal: Names | null;
  readonly recipient: Names | null;
};

const STEPS = `
  select step.id, step.item_id as "itemId", step.kind, step.at, step.text, step.outcome, step.due_on as "dueOn",
         coalesce(step.actor_person_id = item.requester_person_id, false) as "byRequester",
         ${nameOfPerson('step.actor_person_id')} as actor,
         ${nameOfPerson('step.principal_person_id')} as principal,
         ${nameOfPerson('step.to_person_id')} as recipient
    from work_item_event as step
    join work_item as item on item.employer_id = $1::uuid and item.id = step.item_id
   where step.employer_id = $1::uuid and step.item_id = any ($2::uuid[])
   order by step.at, step.id`;

/** The steps of items, oldest first, in one batch. */
export async function stepsByItemId(ctx: RequestContext, ids: readonly string[]): Promise<WorkItemStep[][]> {
  const rows = await ctx.db.query<Row[]>(STEPS, [ctx.employerId, [...ids]]);
  const nameOf = (names: Names | null) => names && displayName(names);
  return ids.map((id) =>
    rows
      .filter(({ itemId }) => itemId === id)
      .map(({ actor, principal, recipient, ...row }) => ({
        ...row,
        actorName: nameOf(actor),
        principalName: nameOf(principal),
        toName: nameOf(recipient),
      })),
  );
}
