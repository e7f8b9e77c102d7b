import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mon-acces',
    title: 'access.ways.title',
    loadComponent: () => import('./agent/access-page/access-page').then((page) => page.AccessPage),
  },
];
