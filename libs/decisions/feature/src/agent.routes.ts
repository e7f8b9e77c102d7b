import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'decisions',
    pathMatch: 'full',
    title: 'decisions.all.title',
    loadComponent: () => import('./agent/decisions-page/decisions-page').then((page) => page.DecisionsPage),
  },
  {
    path: 'decisions/:decisionId',
    title: 'decisions.one.title',
    loadComponent: () => import('./agent/decision-page/decision-page').then((page) => page.DecisionPage),
  },
  {
    // A staff representative is an agent, and no officer of human resources.
    path: 'representants',
    pathMatch: 'full',
    title: 'decisions.representatives.title',
    loadComponent: () =>
      import('./agent/representatives-page/representatives-page').then((page) => page.RepresentativesPage),
  },
];
