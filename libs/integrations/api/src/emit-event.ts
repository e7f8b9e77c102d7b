import { enqueueJob } from '@jalon/jobs/api';
import type { RequestContext } from '@jalon/shared/api';
import { IsNull, Raw } from 'typeorm';
import { DELIVER_WEBHOOK, type WebhookEventType } from './webhook.vocabulary';
import { WebhookDelivery, WebhookDeliveryState, WebhookEndpoint } from './webhook.entity';

/** Something that happened, as the employer's software is told: what it was, and which object to ask about. */
export interface EmittedEvent {
  readonly type: WebhookEventType;
  readonly objectId: string;
}

/** Tells it to whoever subscribed, in the operation's own transaction: nothing is told of what is not kept. */
export async function emitEvent(ctx: RequestContext, { type, objectId }: EmittedEvent): Promise<void> {
  const { employerId } = ctx;
  const endpoints = await ctx.db.find(WebhookEndpoint, {
    where: {
      employerId,
      isActive: true,
      removedAt: IsNull(),
      events: Raw((column) => `:type = any (${column})`, { type }),
    },
    order: { id: 'ASC' },
  });
  const eventId = ctx.newId();
  for (const { id: endpointId } of endpoints) {
    await deliver(ctx, { endpointId, eventId, eventType: type, objectId });
  }
}

/** Writes a delivery in the log, and asks for its job. @returns its id. */
export async function deliver(
  ctx: RequestContext,
  message: Pick<WebhookDelivery, 'endpointId' | 'eventId' | 'eventType' | 'objectId'>,
): Promise<string> {
  const { employerId } = ctx;
  const id = ctx.newId();
  const state = WebhookDeliveryState.PENDING;
  await ctx.db.insert(WebhookDelivery, { ...message, employerId, id, state, occurredAt: ctx.now() });
  await askForDelivery(ctx, id);
  return id;
}

/** One job at a time per delivery. */
export async function askForDelivery(ctx: RequestContext, deliveryId: string): Promise<void> {
  await enqueueJob(ctx, { task: DELIVER_WEBHOOK, payload: { deliveryId }, key: deliveryId });
}
