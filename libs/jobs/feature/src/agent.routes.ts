import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-travaux',
    title: 'jobs.page.title',
    loadComponent: () => import('./agent/jobs-page/jobs-page').then((page) => page.JobsPage),
  },
];
