import type { ApiModule } from '@jalon/shared/api';

/** The guided start of an employer. */
export const setUpModule: ApiModule = {
  name: 'set-up',
  resolvers: [],
  entities: [],
  migrations: [],
};
