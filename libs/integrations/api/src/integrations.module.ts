import type { ApiModule } from '@jalon/shared/api';

/** What other software of the employer does with the portal: keys to read it, and webhooks that tell them. */
export const integrationsModule: ApiModule = {
  name: 'integrations',
  resolvers: [],
  entities: [],
  migrations: [],
  tasks: [],
  scheduled: [],
};
