import type { Routes } from '@angular/router';
import { ownHabilitationRoutes } from './habilitation.routes';

export const agentRoutes: Routes = [
  ...ownHabilitationRoutes,
  {
    path: 'mes-delegations',
    pathMatch: 'full',
    title: 'rights.delegations.title',
    loadComponent: () =>
      import('./agent/delegations-page/delegations-page').then((page) => page.DelegationsPage),
  },
  {
    path: 'mes-delegations/nouvelle',
    title: 'rights.delegations.formTitle',
    loadComponent: () =>
      import('./agent/delegation-form-page/delegation-form-page').then((page) => page.DelegationFormPage),
  },
];
