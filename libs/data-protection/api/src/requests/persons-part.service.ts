import { recordAuditEvent } from '@jalon/audit/api';
import { type RequestContext, textErrors } from '@jalon/shared/api';
import { tellOfficers } from '../notices';
import { authorize } from '../policy';
import { RightsEventKind, RightsRequestStatus } from '../vocabulary';
import { obstaclesTo, reachRequest, recordRightsEvent } from './reached-request';
import { requestAsWritten } from './rights-request-list.service';
import { RightsRequestRow } from './rights-request.entity';
import { showInWorklist } from './rights-request.work';
import type { RightsRequestInput, RightsRequestPayload, RightsTextInput } from './rights-request.types';

/** The person replies to what the officer asked: the request goes on. */
export async function replyOnRequest(
  ctx: RequestContext,
  { requestId, text }: RightsTextInput,
): Promise<RightsRequestPayload> {
  const reached = await reachRequest(ctx, requestId);
  authorize(ctx, 'ownRequest', reached);
  const userErrors = [...obstaclesTo(ctx, 'reply', reached), ...textErrors('text', text)];
  if (userErrors.length > 0) return { request: null, userErrors };
  const { employerId, personId } = ctx.signedIn;
  const { request } = reached;
  const status = request.ownerPersonId ? RightsRequestStatus.IN_PROGRESS : RightsRequestStatus.RECEIVED;
  await ctx.db.update(RightsRequestRow, { employerId, id: request.id }, { status });
  await recordRightsEvent(ctx, request.id, RightsEventKind.PERSON_REPLIED, text);
  await recordAuditEvent(ctx, 'data-protection.replyOnRequest', objectOf(request));
  await tellOfficers(ctx, 'personReplied', request, personId);
  return { request: await requestAsWritten(ctx, request.id), userErrors };
}

/** The person gives their request up; what was said of it stays in its history. */
export async function withdrawRightsRequest(
  ctx: RequestContext,
  { requestId }: RightsRequestInput,
): Promise<RightsRequestPayload> {
  const reached = await reachRequest(ctx, requestId);
  authorize(ctx, 'ownRequest', reached);
  const userErrors = obstaclesTo(ctx, 'withdraw', reached);
  if (userErrors.length > 0) return { request: null, userErrors };
  const { employerId, personId } = ctx.signedIn;
  const { request } = reached;
  const end = { status: RightsRequestStatus.WITHDRAWN, closedOn: ctx.today() };
  await ctx.db.update(RightsRequestRow, { employerId, id: request.id }, end);
  await showInWorklist(ctx, { ...request, ...end });
  await recordRightsEvent(ctx, request.id, RightsEventKind.WITHDRAWN);
  await recordAuditEvent(ctx, 'data-protection.withdrawRequest', objectOf(request));
  await tellOfficers(ctx, 'withdrawn', request, personId);
  return { request: await requestAsWritten(ctx, request.id), userErrors };
}

function objectOf({ id }: RightsRequestRow) {
  return { objectType: 'rights_request', objectId: id };
}
