import type { Routes } from '@angular/router';
import { habilitationRoutes } from './habilitation.routes';

export const hrRoutes: Routes = [
  ...habilitationRoutes,
  {
    path: 'rh/delegations',
    pathMatch: 'full',
    title: 'rights.delegations.employerTitle',
    loadComponent: () =>
      import('./hr/delegations-page/delegations-page').then((page) => page.EmployerDelegationsPage),
  },
  {
    path: 'rh/delegations/interim',
    title: 'rights.interim.title',
    loadComponent: () => import('./hr/interim-page/interim-page').then((page) => page.InterimPage),
  },
];
