import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-competences/evaluation/:id',
    title: 'assessment.question.pageTitle',
    loadComponent: () =>
      import('./agent/evaluation-page/evaluation-page').then((page) => page.EvaluationPage),
  },
];
