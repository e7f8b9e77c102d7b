import type { ApiModule } from '@jalon/shared/api';
import { delegationNotices } from './delegation/delegation.notices';
import { DelegationResolver } from './delegation/delegation.resolver';

/** Who may do what: habilitations given, renewed, reviewed and explained; delegations, interims and second roles. */
export const rightsModule: ApiModule = {
  name: 'rights',
  resolvers: [DelegationResolver],
  entities: [],
  migrations: [],
  notices: delegationNotices,
};
