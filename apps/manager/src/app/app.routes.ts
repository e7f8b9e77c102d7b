import type { Routes } from '@angular/router';
import { managerRoutes as identityRoutes } from '@jalon/identity/feature';
import { ofModule } from '@jalon/shared/portal';
import { managerRoutes as skillsRoutes } from '@jalon/skills/feature';
import { managerRoutes as teamMapRoutes } from '@jalon/team-map/feature';

/** Pages of the manager's space, from every domain that has some. */
export const routes: Routes = [
  ...identityRoutes,
  // What a team is expected to know only serves its map.
  ...ofModule('TEAM_MAP', [...skillsRoutes, ...teamMapRoutes]),
];
