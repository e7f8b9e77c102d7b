import type { Routes } from '@angular/router';

/** What an employer sees of the operator's emergency accesses. */
export const hrRoutes: Routes = [
  {
    path: 'rh/acces-de-secours',
    title: 'platform.accesses.title',
    loadComponent: () => import('./hr/accesses-page/accesses-page').then((page) => page.AccessesPage),
  },
];
