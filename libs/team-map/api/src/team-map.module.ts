import type { ApiModule } from '@jalon/shared/api';
import { algorithms } from './algorithms';
import { FindMapReadings1763803000000 } from './migrations/1763803000000-find-map-readings';
import { MySharingLevelsResolver } from './my-sharing.resolver';
import { TeamMapResolver } from './team-map.resolver';
import { teamMapRoutes } from './team-map.routes';

/** The map of a team's competences: what its people communicate, against what their posts require. */
export const teamMapModule: ApiModule = {
  name: 'team-map',
  resolvers: [TeamMapResolver, MySharingLevelsResolver],
  entities: [],
  migrations: [FindMapReadings1763803000000],
  algorithms,
  switch: { module: 'TEAM_MAP' },
  routes: teamMapRoutes,
};
