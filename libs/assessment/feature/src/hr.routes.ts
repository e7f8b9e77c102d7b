import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/questions-signalees',
    title: 'assessment.reports.title',
    loadComponent: () => import('./hr/reports-page/reports-page').then((page) => page.ReportsPage),
  },
];
