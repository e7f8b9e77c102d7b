import type { ApiModule } from '@jalon/shared/api';

/** What the employer decides after the committee’s opinion, before anything is opened to its people. */
export const decisionsModule: ApiModule = {
  name: 'decisions',
  resolvers: [],
  entities: [],
  migrations: [],
};
