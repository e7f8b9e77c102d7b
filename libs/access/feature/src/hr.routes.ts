import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/acces',
    title: 'access.codes.title',
    loadComponent: () => import('./hr/accesses-page/accesses-page').then((page) => page.AccessesPage),
  },
  {
    path: 'rh/acces/identites',
    title: 'access.confirm.title',
    loadComponent: () => import('./hr/identities-page/identities-page').then((page) => page.IdentitiesPage),
  },
  {
    path: 'rh/acces/departs',
    title: 'access.departures.title',
    loadComponent: () => import('./hr/departures-page/departures-page').then((page) => page.DeparturesPage),
  },
  {
    path: 'rh/agents/:agentId/acces',
    title: 'access.codes.one',
    loadComponent: () =>
      import('./hr/agent-access-page/agent-access-page').then((page) => page.AgentAccessPage),
  },
];
