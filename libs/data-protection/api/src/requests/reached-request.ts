import { type HabilitationInForce, habilitationsInForce, signatureOf } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext, type UserError } from '@jalon/shared/api';
import { type RightsEventKind } from '../vocabulary';
import { actErrors, type RequestAct } from './rights-request.rules';
import { RightsEventRow, RightsRequestRow } from './rights-request.entity';

/** A request somebody is about to act on, its row locked until the operation ends. */
export interface ReachedRequest {
  readonly request: RightsRequestRow;
  readonly agentId: string;
  readonly habilitations: readonly HabilitationInForce[];
}

/** Two acts on the same request wait for each other here. @throws NOT_FOUND when it is unknown or another employer's. */
export async function reachRequest(ctx: RequestContext, id: string): Promise<ReachedRequest> {
  const { employerId } = ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  const request = await ctx.db.findOne(RightsRequestRow, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!request) throw notFound();
  return { request, agentId: request.agentId, habilitations: await habilitationsInForce(ctx) };
}

/** Why the act is not possible on it now. */
export function obstaclesTo(ctx: RequestContext, act: RequestAct, { request }: ReachedRequest): UserError[] {
  return actErrors(act, request, ctx.today());
}

/** Writes a step of the history, under the name of who does it. */
export async function recordRightsEvent(
  ctx: RequestContext,
  requestId: string,
  kind: RightsEventKind,
  text: string | null = null,
): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  const actorName = await signatureOf(ctx);
  if (actorName === null) throw new Error('Who acts on a request is an agent of the employer.');
  await ctx.db.insert(RightsEventRow, {
    employerId,
    id: ctx.newId(),
    requestId,
    kind,
    at: ctx.now(),
    actorPersonId: personId,
    actorName,
    text: text?.trim() ?? null,
  });
}

/** The person who made the request. */
export async function requesterPersonId(ctx: RequestContext, agentId: string): Promise<string> {
  const [row] = await ctx.db.query<{ personId: string }[]>(
    'select person_id as "personId" from agent where employer_id = $1 and id = $2',
    [ctx.employerId, agentId],
  );
  if (!row) throw new Error('Who made the request is an agent of the employer.');
  return row.personId;
}
