import type { TraceFilter } from '@jalon/audit/api';
import { badUserInput, daysAfter, isUuid, type RequestContext } from '@jalon/shared/api';
import { startOfDayInParis } from '../legal-clock.rules';
import type { TraceSearchInput } from './trace.types';

/** Codes of acts, or how they start: no other text is looked for. */
const ACTION = /^[a-z-]+\.[a-zA-Z_]*$/;

/** The same search as the trace knows it: days become instants, the author an opaque id. */
export async function toTraceFilter(ctx: RequestContext, search: TraceSearchInput): Promise<TraceFilter> {
  const { from, to, doneBy, fileOf, action, objectId } = search;
  if (action && !ACTION.test(action)) throw badUserInput('"action" is not the code of an act.');
  return {
    from: from ? startOfDayInParis(from) : null,
    // The last day is in.
    to: to ? startOfDayInParis(daysAfter(to, 1)) : null,
    actorPersonId: doneBy ? await personOf(ctx, doneBy) : null,
    action: action ?? null,
    objectType: fileOf ? 'agent' : null,
    objectId: fileOf ?? objectId ?? null,
  };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Unknown or another employer’s, an agent has done nothing here. */
async function personOf(ctx: RequestContext, agentId: string): Promise<string> {
  if (!isUuid(agentId)) throw badUserInput('"doneBy" is not an id.');
  const [row] = await ctx.db.query<{ personId: string }[]>(
    'select person_id as "personId" from agent where employer_id = $1 and id = $2',
    [ctx.employerId, agentId],
  );
  return row?.personId ?? NOBODY;
}

/** What is written of a search in the trace itself: days, codes and opaque ids. */
export function searchDetail({ from, to, doneBy, fileOf, action, objectId }: TraceSearchInput) {
  const criteria = { from, to, doneBy, fileOf, action, objectId };
  return Object.fromEntries(
    Object.entries(criteria).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
