import type { ApiModule } from '@jalon/shared/api';

/** What comes in from files: read, mapped, tried, confirmed, reported and undone. */
export const importsModule: ApiModule = {
  name: 'imports',
  resolvers: [],
  entities: [],
  migrations: [],
};
