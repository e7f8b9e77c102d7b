import { Webhook } from 'standardwebhooks';
import type { WebhookDelivery } from './webhook.entity';

/** What is posted: ids, a type and dates, so that a receiver asks for the rest with rights of its own. */
export function messageBody({
  eventType,
  objectId,
  occurredAt,
}: Pick<WebhookDelivery, 'eventType' | 'objectId' | 'occurredAt'>): string {
  return JSON.stringify({
    type: eventType,
    timestamp: occurredAt.toISOString(),
    data: { id: objectId },
  });
}

/** The headers of Standard Webhooks; every secret signs while a replaced one still does. */
export function messageHeaders(
  eventId: string,
  body: string,
  { secrets, now }: { readonly secrets: readonly string[]; readonly now: Date },
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(eventId, now, body));
  return {
    'content-type': 'application/json',
    'user-agent': 'Jalon',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
