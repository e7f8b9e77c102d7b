import type { Routes } from '@angular/router';
import { resultRoutes } from './result/routes';

export const agentRoutes: Routes = [
  ...resultRoutes,
  {
    path: 'mes-competences/evaluation/:id',
    title: 'assessment.question.pageTitle',
    loadComponent: () =>
      import('./agent/evaluation-page/evaluation-page').then((page) => page.EvaluationPage),
  },
];
