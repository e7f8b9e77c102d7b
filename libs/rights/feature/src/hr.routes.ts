import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
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
