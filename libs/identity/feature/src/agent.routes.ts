import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-sessions',
    title: 'identity.sessions.title',
    loadComponent: () => import('./agent/sessions-page/sessions-page').then((page) => page.SessionsPage),
  },
];
