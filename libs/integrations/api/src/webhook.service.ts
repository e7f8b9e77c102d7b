import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext, type UserError } from '@jalon/shared/api';
import { IsNull } from 'typeorm';
import { deliver } from './emit-event';
import { authorizeManagement } from './management-right';
import { addressFault } from './webhook-address.rules';
import { makeSecret } from './webhook-secret.service';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity';
import type {
  AddWebhookInput,
  SetWebhookActiveInput,
  WebhookDeliveryPayload,
  WebhookPayload,
  WebhookSecretPayload,
} from './webhook.types';
import { endGivenUp } from './webhook.work';
import { TEST_EVENT, WEBHOOK_EVENTS } from './webhook.vocabulary';

const LONGEST_URL = 500;
/** More would be a mistake, and each costs a delivery per event. */
const MOST_WEBHOOKS = 20;

/** The employer's webhooks, the oldest first. */
export async function webhooks(ctx: RequestContext): Promise<WebhookEndpoint[]> {
  await authorizeManagement(ctx);
  return openWebhooks(ctx);
}

/** Opens one; its secret is told in the answer and never again. */
export async function addWebhook(ctx: RequestContext, input: AddWebhookInput): Promise<WebhookSecretPayload> {
  await authorizeManagement(ctx);
  const url = input.url.trim();
  const events = [...new Set(input.events)];
  const userErrors = findFaults(ctx, { url, events }, await openWebhooks(ctx));
  if (userErrors.length > 0) return { webhook: null, secret: null, userErrors };
  const id = ctx.newId();
  await ctx.db.insert(WebhookEndpoint, {
    employerId: ctx.employerId,
    id,
    url,
    events,
    isActive: true,
    createdByPersonId: ctx.signedIn.personId,
    createdAt: ctx.now(),
  });
  const secret = await makeSecret(ctx, id);
  await trace(ctx, 'addWebhook', id);
  return { webhook: await reach(ctx, id), secret, userErrors };
}

/** Gives a webhook another secret; the former one signs beside it for a day. */
export async function rotateWebhookSecret(ctx: RequestContext, id: string): Promise<WebhookSecretPayload> {
  await authorizeManagement(ctx);
  const webhook = await reach(ctx, id);
  const secret = await makeSecret(ctx, id);
  await trace(ctx, 'rotateWebhookSecret', id);
  return { webhook, secret, userErrors: [] };
}

/** Pauses a webhook, or opens it again. What happens meanwhile is not told later. */
export async function setWebhookActive(
  ctx: RequestContext,
  { webhookId: id, isActive }: SetWebhookActiveInput,
): Promise<WebhookPayload> {
  await authorizeManagement(ctx);
  await reach(ctx, id);
  await ctx.db.update(WebhookEndpoint, { employerId: ctx.employerId, id }, { isActive });
  if (!isActive) await endGivenUp(ctx, id, 'WITHDRAWN');
  await trace(ctx, isActive ? 'resumeWebhook' : 'pauseWebhook', id);
  return { webhook: await reach(ctx, id), userErrors: [] };
}

/** Closes a webhook for good; its log is kept until its time. */
export async function removeWebhook(ctx: RequestContext, id: string): Promise<WebhookPayload> {
  await authorizeManagement(ctx);
  const webhook = await reach(ctx, id);
  const { employerId } = ctx;
  await ctx.db.update(WebhookEndpoint, { employerId, id }, { isActive: false, removedAt: ctx.now() });
  await endGivenUp(ctx, id, 'WITHDRAWN');
  await trace(ctx, 'removeWebhook', id);
  return { webhook, userErrors: [] };
}

/** Sends a message that says nothing happened, to see that it arrives. */
export async function testWebhook(ctx: RequestContext, id: string): Promise<WebhookDeliveryPayload> {
  await authorizeManagement(ctx);
  await reach(ctx, id);
  const { employerId } = ctx;
  const message = { endpointId: id, eventId: ctx.newId(), eventType: TEST_EVENT, objectId: id };
  const deliveryId = await deliver(ctx, message);
  await trace(ctx, 'testWebhook', id);
  return {
    delivery: await ctx.db.findOneByOrFail(WebhookDelivery, { employerId, id: deliveryId }),
    userErrors: [],
  };
}

function openWebhooks({ db, employerId }: RequestContext): Promise<WebhookEndpoint[]> {
  return db.find(WebhookEndpoint, {
    where: { employerId, removedAt: IsNull() },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}

/** @throws NOT_FOUND when it is unknown, removed, or another employer's. */
export async function reach({ db, employerId }: RequestContext, id: string): Promise<WebhookEndpoint> {
  const webhook = await db.findOneBy(WebhookEndpoint, { employerId, id, removedAt: IsNull() });
  if (!webhook) throw notFound();
  return webhook;
}

function findFaults(
  ctx: RequestContext,
  { url, events }: AddWebhookInput,
  others: readonly WebhookEndpoint[],
): UserError[] {
  const faults: UserError[] = [];
  const refuse = (code: string, field: string, message: string) =>
    faults.push({ code, message, path: ['input', field] });
  const fault = addressFault(url, { loopback: ctx.services.webhooksToLoopback === true });
  if (fault) refuse(fault, 'url', 'Give a public https address, without name nor password.');
  else if (url.length > LONGEST_URL) refuse('TOO_LONG', 'url', `Write at most ${LONGEST_URL} characters.`);
  else if (others.some((one) => one.url === url))
    refuse('ALREADY_THERE', 'url', 'This address is told already.');
  const known: readonly string[] = WEBHOOK_EVENTS;
  if (events.length === 0) refuse('REQUIRED', 'events', 'Choose at least one event.');
  else if (!events.every((event) => known.includes(event)))
    refuse('UNKNOWN_EVENT', 'events', `Choose among ${known.join(', ')}.`);
  if (others.length >= MOST_WEBHOOKS) refuse('TOO_MANY', 'url', `Keep at most ${MOST_WEBHOOKS} addresses.`);
  return faults;
}

function trace(ctx: RequestContext, act: string, objectId: string): Promise<void> {
  return recordAuditEvent(ctx, `integrations.${act}`, { objectType: 'webhook_endpoint', objectId });
}
