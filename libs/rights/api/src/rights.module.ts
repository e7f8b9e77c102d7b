import type { ApiModule } from '@jalon/shared/api';

/** Who may do what: habilitations given, renewed, reviewed and explained; delegations, interims and second roles. */
export const rightsModule: ApiModule = {
  name: 'rights',
  resolvers: [],
  entities: [],
  migrations: [],
};
