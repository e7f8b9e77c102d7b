import type { ApiModule } from '@jalon/shared/api';
import { holdings } from './access.holdings';
import { purgeCodes } from './access.scheduled';
import { AgentAccessResolver } from './codes/agent-access.resolver';
import { DepartureResolver } from './departure/departure.resolver';
import {
  departureNotice,
  departureWork,
  prepareDeparturesDaily,
  prepareDeparturesTask,
} from './departure/prepare-departures';
import { IdentityResolver } from './identities/identity.resolver';
import { identityNotices, identityWork } from './identities/identity.work';
import { IdentityProposalRow } from './identities/proposal.entity';
import { LinkSecondIdentities1764004500200 } from './migrations/1764004500200-link-second-identities';
import { OpenLocalAccess1764004000000 } from './migrations/1764004000000-open-local-access';
import { notices } from './notices';
import { MyAccessResolver } from './ways/my-access.resolver';

/** How everyone gets in: codes handed over, passkeys, passwords, second identities, shared computers. */
export const accessModule: ApiModule = {
  name: 'access',
  resolvers: [AgentAccessResolver, MyAccessResolver, IdentityResolver, DepartureResolver],
  entities: [IdentityProposalRow],
  migrations: [OpenLocalAccess1764004000000, LinkSecondIdentities1764004500200],
  holdings,
  notices: [...notices, ...identityNotices, departureNotice],
  workItems: [identityWork, departureWork],
  tasks: [prepareDeparturesTask],
  scheduled: [purgeCodes, prepareDeparturesDaily],
};
