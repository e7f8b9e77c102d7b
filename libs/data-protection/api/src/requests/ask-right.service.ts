import { recordAuditEvent } from '@jalon/audit/api';
import {
  badUserInput,
  isUuid,
  refused,
  type RequestContext,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { answerDueOn } from '../legal-clock.rules';
import { tellOfficers, tellPerson } from '../notices';
import { authorize } from '../policy';
import { RightsEventKind, RightsRequestStatus } from '../vocabulary';
import { recordRightsEvent } from './reached-request';
import { requestAsWritten } from './rights-request-list.service';
import { RightsRequestRow } from './rights-request.entity';
import { showInWorklist } from './rights-request.work';
import type { AskForRightInput, RightsRequestPayload } from './rights-request.types';

/** Nobody has so many questions at once: beyond, it is a mistake or an abuse, and the telephone is better. */
const MOST_OPEN = 20;

/** The signed-in agent asks something about the data kept on them. Sent twice, it is asked once. */
export async function askForRight(
  ctx: RequestContext,
  { idempotencyKey, dataRight, text }: AskForRightInput,
): Promise<RightsRequestPayload> {
  const { employerId, agentId } = ctx.signedIn;
  authorize(ctx, 'ownRequest', { agentId });
  if (!isUuid(idempotencyKey)) throw badUserInput('"idempotencyKey" must be a UUID.');
  await takeTurn(ctx);
  const same = await ctx.db.findOneBy(RightsRequestRow, { employerId, agentId, idempotencyKey });
  if (same) return { request: await requestAsWritten(ctx, same.id), userErrors: [] };
  const userErrors = [...textErrors('text', text), ...(await tooManyErrors(ctx))];
  if (userErrors.length > 0) return { request: null, userErrors };
  const request = await insertRequest(ctx, { idempotencyKey, dataRight, text });
  await tell(ctx, request);
  return { request: await requestAsWritten(ctx, request.id), userErrors };
}

/** Requests are numbered one after another, and counted, by whoever holds the turn. */
async function takeTurn(ctx: RequestContext): Promise<void> {
  const turn = `data-protection/${ctx.employerId}`;
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
}

async function tooManyErrors(ctx: RequestContext): Promise<UserError[]> {
  const { employerId, agentId } = ctx.signedIn;
  const [{ open }] = await ctx.db.query<[{ open: number }]>(
    `select count(*)::int as open from rights_request
      where employer_id = $1 and agent_id = $2 and closed_on is null`,
    [employerId, agentId],
  );
  return open < MOST_OPEN
    ? []
    : [refused('TOO_MANY_OPEN', 'text', 'Wait for the answers to your requests, or call the officer.')];
}

async function insertRequest(ctx: RequestContext, input: AskForRightInput): Promise<RightsRequestRow> {
  const { employerId, agentId } = ctx.signedIn;
  const [{ last }] = await ctx.db.query<[{ last: number }]>(
    'select coalesce(max(number), 0) as last from rights_request where employer_id = $1',
    [employerId],
  );
  const receivedOn = ctx.today();
  const request: RightsRequestRow = {
    employerId,
    id: ctx.newId(),
    number: last + 1,
    agentId,
    idempotencyKey: input.idempotencyKey,
    dataRight: input.dataRight,
    text: input.text.trim(),
    status: RightsRequestStatus.RECEIVED,
    receivedAt: ctx.now(),
    receivedOn,
    dueOn: answerDueOn(receivedOn),
    extensionReason: null,
    ownerPersonId: null,
    outcome: null,
    answer: null,
    closedOn: null,
    remindedOn: null,
    overdueAlertOn: null,
  };
  await ctx.db.insert(RightsRequestRow, request);
  await showInWorklist(ctx, request);
  return request;
}

async function tell(ctx: RequestContext, request: RightsRequestRow): Promise<void> {
  const { personId } = ctx.signedIn;
  await recordRightsEvent(ctx, request.id, RightsEventKind.RECEIVED);
  const object = { objectType: 'rights_request', objectId: request.id };
  await recordAuditEvent(ctx, 'data-protection.askForRight', object, { dataRight: request.dataRight });
  await tellPerson(ctx, 'received', personId, request);
  await tellOfficers(ctx, 'arrived', request, personId);
}
