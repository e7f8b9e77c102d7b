import type { ApiModule } from '@jalon/shared/api';
import { ApiKey } from './api-key.entity';
import { keyEnds, lookForEndingKeys, warnOfEndingKeys } from './api-key-notice';
import { ApiKeyResolver } from './api-key.resolver';
import { holdings } from './integrations.holdings';
import { CreateApiKeys1763903000000 } from './migrations/1763903000000-create-api-keys';
import { CreateWebhooks1763903001000 } from './migrations/1763903001000-create-webhooks';
import { PutWebhooksInWorklist1764001400000 } from './migrations/1764001400000-put-webhooks-in-worklist';
import { deliverWebhook } from './webhook-delivery.task';
import { purgeWebhookDeliveries } from './webhook-log.service';
import { webhookSecrets } from './webhook-secret.service';
import { WebhookDelivery, WebhookEndpoint, WebhookSecret } from './webhook.entity';
import { WebhookResolver } from './webhook.resolver';
import { webhookWork } from './webhook.work';

/** What other software of the employer does with the portal: keys to read it, and webhooks that tell them. */
export const integrationsModule: ApiModule = {
  name: 'integrations',
  resolvers: [ApiKeyResolver, WebhookResolver],
  entities: [ApiKey, WebhookEndpoint, WebhookSecret, WebhookDelivery],
  migrations: [CreateApiKeys1763903000000, CreateWebhooks1763903001000, PutWebhooksInWorklist1764001400000],
  workItems: [webhookWork],
  wrappedKeys: [webhookSecrets],
  tasks: [warnOfEndingKeys, deliverWebhook],
  scheduled: [lookForEndingKeys, purgeWebhookDeliveries],
  holdings,
  notices: [keyEnds],
};
