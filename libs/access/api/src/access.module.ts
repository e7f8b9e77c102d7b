import type { ApiModule } from '@jalon/shared/api';
import { holdings } from './access.holdings';
import { purgeCodes } from './access.scheduled';
import { AgentAccessResolver } from './codes/agent-access.resolver';
import { OpenLocalAccess1764004000000 } from './migrations/1764004000000-open-local-access';
import { notices } from './notices';
import { MyAccessResolver } from './ways/my-access.resolver';

/** How everyone gets in: codes handed over, passkeys, passwords, second identities, shared computers. */
export const accessModule: ApiModule = {
  name: 'access',
  resolvers: [AgentAccessResolver, MyAccessResolver],
  entities: [],
  migrations: [OpenLocalAccess1764004000000],
  holdings,
  notices,
  scheduled: [purgeCodes],
};
