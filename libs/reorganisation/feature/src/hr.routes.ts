import type { Routes } from '@angular/router';

const place = 'rh/reorganisations';

export const hrRoutes: Routes = [
  {
    path: place,
    pathMatch: 'full',
    title: 'reorganisation.list.title',
    loadComponent: () => import('./hr/list-page/list-page').then((page) => page.ListPage),
  },
  {
    path: `${place}/nouvelle`,
    title: 'reorganisation.prepare.title',
    loadComponent: () => import('./hr/prepare-page/prepare-page').then((page) => page.PreparePage),
  },
  {
    path: `${place}/:id`,
    title: 'reorganisation.plan.one',
    loadComponent: () => import('./hr/plan-page/plan-page').then((page) => page.PlanPage),
  },
];
