import type { ApiModule } from '@jalon/shared/api';
import { CreateWebhooks1763903001000 } from './migrations/1763903001000-create-webhooks';
import { deliverWebhook } from './webhook-delivery.task';
import { purgeWebhookDeliveries } from './webhook-log.service';
import { WebhookDelivery, WebhookEndpoint, WebhookSecret } from './webhook.entity';
import { WebhookResolver } from './webhook.resolver';

/** What other software of the employer does with the portal: keys to read it, and webhooks that tell them. */
export const integrationsModule: ApiModule = {
  name: 'integrations',
  resolvers: [WebhookResolver],
  entities: [WebhookEndpoint, WebhookSecret, WebhookDelivery],
  migrations: [CreateWebhooks1763903001000],
  tasks: [deliverWebhook],
  scheduled: [purgeWebhookDeliveries],
};
