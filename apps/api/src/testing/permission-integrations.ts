import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among the employer's integrations. */
export interface IntegrationsWorld {
  readonly webhookId: string;
  readonly webhookDeliveryId: string;
}

export async function integrationsWorld(database: TestDatabase, manager: Actor): Promise<IntegrationsWorld> {
  const { data } = await database.execute<{ addWebhook: { webhook: { id: string } } }>(
    manager,
    `mutation { addWebhook(input: { url: "https://si-rh.exemple.fr/jalon", events: ["certificate.issued"] }) {
      webhook { id } userErrors { code } } }`,
  );
  const webhookId = data?.addWebhook.webhook.id ?? '';
  const sent = await database.execute<{ testWebhook: { delivery: { id: string } } }>(
    manager,
    'mutation ($id: ID!) { testWebhook(input: { webhookId: $id }) { delivery { id } userErrors { code } } }',
    { id: webhookId },
  );
  return { webhookId, webhookDeliveryId: sent.data?.testWebhook.delivery.id ?? '' };
}
