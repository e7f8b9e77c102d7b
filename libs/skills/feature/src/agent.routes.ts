import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-competences/partage',
    title: 'skills.sharing.title',
    loadComponent: () => import('./agent/sharing-page/sharing-page').then((page) => page.SharingPage),
  },
];
