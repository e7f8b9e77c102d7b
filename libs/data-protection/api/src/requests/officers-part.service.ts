import { recordAuditEvent } from '@jalon/audit/api';
import { type RequestContext, textErrors, type UserError } from '@jalon/shared/api';
import { unfilledErrors } from '@jalon/worklist/api';
import { extendedDueOn } from '../legal-clock.rules';
import { type personsNotices, tellPerson } from '../notices';
import { authorize } from '../policy';
import { Clarification, RightsEventKind, RightsRequestStatus } from '../vocabulary';
import { obstaclesTo, reachRequest, recordRightsEvent, requesterPersonId } from './reached-request';
import { requestAsWritten } from './rights-request-list.service';
import { RightsRequestRow } from './rights-request.entity';
import type { RequestAct } from './rights-request.rules';
import { showInWorklist } from './rights-request.work';
import type {
  AnswerRightsRequestInput,
  ClarifyRightsRequestInput,
  RightsRequestInput,
  RightsRequestPayload,
  RightsTextInput,
} from './rights-request.types';

/** What an officer's act changes, and what is told of it. */
interface OfficersAct {
  readonly act: RequestAct;
  readonly requestId: string;
  /** A text of the act that cannot be empty. */
  readonly text?: string;
  readonly action: string;
  readonly event: RightsEventKind;
  readonly notice?: keyof typeof personsNotices;
  readonly detail?: Readonly<Record<string, string>>;
  change(request: RightsRequestRow): Partial<RightsRequestRow>;
}

/** Takes the request on: the person is told who deals with it. Taken by another, it is handed over. */
export function takeRightsRequest(
  ctx: RequestContext,
  { requestId }: RightsRequestInput,
): Promise<RightsRequestPayload> {
  return actAsOfficer(ctx, {
    act: 'take',
    requestId,
    action: 'data-protection.takeRequest',
    event: RightsEventKind.TAKEN,
    notice: 'taken',
    change: ({ status }) => ({
      ownerPersonId: ctx.signedIn.personId,
      status: status === RightsRequestStatus.RECEIVED ? RightsRequestStatus.IN_PROGRESS : status,
    }),
  });
}

/** Asks the person for a precision, or who they are where there is a doubt (RGPD art. 12-6). The time goes on. */
export function clarifyRightsRequest(
  ctx: RequestContext,
  { requestId, text, what }: ClarifyRightsRequestInput,
): Promise<RightsRequestPayload> {
  return actAsOfficer(ctx, {
    act: 'clarify',
    requestId,
    text,
    action: 'data-protection.clarifyRequest',
    event: what === Clarification.IDENTITY ? RightsEventKind.IDENTITY_ASKED : RightsEventKind.PRECISION_ASKED,
    notice: 'clarificationAsked',
    detail: { what },
    change: () => ({
      ownerPersonId: ctx.signedIn.personId,
      status: RightsRequestStatus.WAITING_FOR_PERSON,
    }),
  });
}

/** What was asked of the person came otherwise: at a desk, by post, by telephone. The text says how. */
export function resumeRightsRequest(
  ctx: RequestContext,
  { requestId, text }: RightsTextInput,
): Promise<RightsRequestPayload> {
  return actAsOfficer(ctx, {
    act: 'resume',
    requestId,
    text,
    action: 'data-protection.resumeRequest',
    event: RightsEventKind.RESUMED,
    change: () => ({ ownerPersonId: ctx.signedIn.personId, status: RightsRequestStatus.IN_PROGRESS }),
  });
}

/** Takes two months more, once, for a reason that the person is told (RGPD art. 12-3). */
export function extendRightsRequest(
  ctx: RequestContext,
  { requestId, text }: RightsTextInput,
): Promise<RightsRequestPayload> {
  return actAsOfficer(ctx, {
    act: 'extend',
    requestId,
    text,
    action: 'data-protection.extendRequest',
    event: RightsEventKind.EXTENDED,
    notice: 'extended',
    change: ({ receivedOn }) => ({
      ownerPersonId: ctx.signedIn.personId,
      extensionReason: text.trim(),
      dueOn: extendedDueOn(receivedOn),
      // The new deadline is reminded of in its turn.
      remindedOn: null,
    }),
  });
}

/** Answers, and closes: granted, partly or refused, always in words. */
export function answerRightsRequest(
  ctx: RequestContext,
  { requestId, text, outcome }: AnswerRightsRequestInput,
): Promise<RightsRequestPayload> {
  return actAsOfficer(ctx, {
    act: 'answer',
    requestId,
    text,
    action: 'data-protection.answerRequest',
    event: RightsEventKind.ANSWERED,
    notice: 'answered',
    detail: { outcome },
    change: () => ({
      ownerPersonId: ctx.signedIn.personId,
      status: RightsRequestStatus.ANSWERED,
      outcome,
      answer: text.trim(),
      closedOn: ctx.today(),
    }),
  });
}

async function actAsOfficer(ctx: RequestContext, act: OfficersAct): Promise<RightsRequestPayload> {
  const reached = await reachRequest(ctx, act.requestId);
  authorize(ctx, 'handleRequest', reached);
  const textFaults: UserError[] =
    act.text === undefined ? [] : [...textErrors('text', act.text), ...unfilledErrors('text', act.text)];
  const userErrors = [...obstaclesTo(ctx, act.act, reached), ...textFaults];
  if (userErrors.length > 0) return { request: null, userErrors };
  const { request } = reached;
  const { employerId } = ctx;
  const changes = act.change(request);
  await ctx.db.update(RightsRequestRow, { employerId, id: request.id }, changes);
  await showInWorklist(ctx, { ...request, ...changes });
  await recordRightsEvent(ctx, request.id, act.event, act.text);
  const object = { objectType: 'rights_request', objectId: request.id };
  await recordAuditEvent(ctx, act.action, object, act.detail);
  if (act.notice) {
    const person = await requesterPersonId(ctx, request.agentId);
    await tellPerson(ctx, act.notice, person, { ...request, ...changes });
  }
  return { request: await requestAsWritten(ctx, request.id), userErrors };
}
