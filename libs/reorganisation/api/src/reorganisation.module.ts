import type { ApiModule } from '@jalon/shared/api';

/** A move of services and people, prepared for a day, tried, and applied on that day. */
export const reorganisationModule: ApiModule = {
  name: 'reorganisation',
  resolvers: [],
  entities: [],
  migrations: [],
};
