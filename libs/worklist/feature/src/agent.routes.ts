import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-demandes',
    pathMatch: 'full',
    title: 'worklist.requests.title',
    loadComponent: () => import('./agent/requests-page/requests-page').then((page) => page.RequestsPage),
  },
  {
    path: 'mes-demandes/:requestId',
    title: 'worklist.request.title',
    loadComponent: () => import('./agent/request-page/request-page').then((page) => page.RequestPage),
  },
];
