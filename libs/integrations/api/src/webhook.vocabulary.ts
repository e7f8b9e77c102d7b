/** What an endpoint may subscribe to. */
export const WEBHOOK_EVENTS = ['certificate.issued', 'certificate.revoked'] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** What the test button sends: nobody subscribes to it. */
export const TEST_EVENT = 'jalon.test';

export const DELIVER_WEBHOOK = 'integrations.deliverWebhook';
