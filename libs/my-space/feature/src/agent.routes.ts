import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mon-espace',
    title: 'mySpace.title',
    loadComponent: () => import('./home-page/home-page').then((page) => page.HomePage),
  },
];
