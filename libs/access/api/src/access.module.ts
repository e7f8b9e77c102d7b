import type { ApiModule } from '@jalon/shared/api';

/** How everyone gets in: codes handed over, passkeys, passwords, second identities, shared computers. */
export const accessModule: ApiModule = {
  name: 'access',
  resolvers: [],
  entities: [],
  migrations: [],
};
