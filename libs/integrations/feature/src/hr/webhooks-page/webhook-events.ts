/** What an address may be told of, as the server knows it. */
export const webhookEvents = ['certificate.issued', 'certificate.revoked'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];
