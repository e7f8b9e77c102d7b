import { JobRefusal, type JobRun, type RequestContext, type Task } from '@jalon/shared/api';
import { secretsInForce } from './webhook-secret.service';
import { messageBody, messageHeaders } from './webhook-message';
import { type Sending, sendMessage } from './webhook-sending';
import { WebhookDelivery, WebhookDeliveryState, WebhookEndpoint } from './webhook.entity';
import { endGivenUp, showGivenUp } from './webhook.work';
import { DELIVER_WEBHOOK, TEST_EVENT } from './webhook.vocabulary';

/** Over some twelve hours, later and later: long enough for a receiver to be repaired in a working day. */
const ATTEMPTS = 12;

/** What trying again would not change; the operator's or the employer's hand is needed. */
const FINAL: readonly (string | null)[] = ['ADDRESS_FORBIDDEN', 'GONE'];

/** Makes one delivery. Killed between the answer and its record, it is made again under the same event id. */
export const deliverWebhook: Task = {
  name: DELIVER_WEBHOOK,
  maxAttempts: ATTEMPTS,
  run: async (job) => {
    const message = await job.inContext((ctx) => messageOf(ctx, String(job.payload['deliveryId'])));
    if (!message) return;
    const { delivery, rules } = message;
    const sending = message.isOpen ? await sendMessage(message, rules) : PAUSED;
    const isFinal = !message.isOpen || FINAL.includes(sending.errorCode) || job.isLastAttempt;
    await job.inContext((ctx) => record(ctx, delivery, { job, sending, isFinal }));
    if (sending.errorCode === null) return;
    if (isFinal) throw new JobRefusal(sending.errorCode);
    throw new Error(`The delivery failed: ${sending.errorCode}.`);
  },
};

const PAUSED: Sending = { statusCode: null, durationMs: 0, errorCode: 'PAUSED' };

/** What is to be sent; null when it is already. */
async function messageOf(ctx: RequestContext, id: string) {
  const { employerId } = ctx;
  const delivery = await ctx.db.findOneBy(WebhookDelivery, { employerId, id });
  if (delivery?.state !== WebhookDeliveryState.PENDING) return null;
  const { url, isActive, removedAt } = await ctx.db.findOneByOrFail(WebhookEndpoint, {
    employerId,
    id: delivery.endpointId,
  });
  const body = messageBody(delivery);
  const secrets = await secretsInForce(ctx, delivery.endpointId);
  return {
    delivery,
    url,
    body,
    headers: messageHeaders(delivery.eventId, body, { secrets, now: ctx.now() }),
    rules: { loopback: ctx.services.webhooksToLoopback === true },
    // A paused address is tested before it is opened.
    isOpen: removedAt === null && (isActive || delivery.eventType === TEST_EVENT),
  };
}

async function record(
  ctx: RequestContext,
  { id, endpointId }: WebhookDelivery,
  { job, sending, isFinal }: { readonly job: JobRun; readonly sending: Sending; readonly isFinal: boolean },
): Promise<void> {
  const { statusCode, durationMs, errorCode } = sending;
  const now = ctx.now();
  const isDelivered = errorCode === null;
  const pending = isFinal ? WebhookDeliveryState.FAILED : WebhookDeliveryState.PENDING;
  await ctx.db.update(
    WebhookDelivery,
    { employerId: ctx.employerId, id },
    {
      state: isDelivered ? WebhookDeliveryState.DELIVERED : pending,
      attempts: job.attempt,
      statusCode,
      durationMs,
      errorCode,
      lastAttemptAt: now,
      nextAttemptAt: isDelivered || isFinal ? null : nextAttempt(now, job.attempt),
      deliveredAt: isDelivered ? now : null,
    },
  );
  if (isDelivered) await endGivenUp(ctx, endpointId, 'DONE');
  else if (isFinal && errorCode !== PAUSED.errorCode) await showGivenUp(ctx, endpointId);
}

/** As the queue reckons it. */
function nextAttempt(now: Date, attempt: number): Date {
  return new Date(now.getTime() + 1_000 * Math.exp(Math.min(attempt, 10)));
}
