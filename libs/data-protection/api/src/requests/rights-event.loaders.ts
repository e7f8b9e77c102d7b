import type { RequestContext } from '@jalon/shared/api';
import type { RightsEvent } from './rights-request.types';

type Row = RightsEvent & { readonly requestId: string };

/** What was done on each request, in order. Whether the reader may know is the gate of the request itself. */
export async function rightsEventsByRequestId(
  ctx: RequestContext,
  requestIds: readonly string[],
): Promise<RightsEvent[][]> {
  const events = await ctx.db.query<Row[]>(
    `select event.id, event.kind, event.at, event.actor_name as "actorName", event.text,
            event.request_id as "requestId", event.actor_person_id = agent.person_id as "byRequester"
       from rights_event as event
       join rights_request as request
         on request.employer_id = $1::uuid and request.id = event.request_id
       join agent on agent.employer_id = $1::uuid and agent.id = request.agent_id
      where event.employer_id = $1::uuid and event.request_id = any ($2::uuid[])
      order by event.at, event.id`,
    [ctx.employerId, [...requestIds]],
  );
  const byRequest = Map.groupBy(events, ({ requestId }) => requestId);
  return requestIds.map((requestId) => byRequest.get(requestId) ?? []);
}
