import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/agents',
    pathMatch: 'full',
    title: 'identity.agents.title',
    loadComponent: () => import('./hr/agents-page/agents-page').then((page) => page.AgentsPage),
  },
];
