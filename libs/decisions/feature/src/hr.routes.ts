import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/decisions',
    pathMatch: 'full',
    title: 'decisions.desk.title',
    loadComponent: () => import('./hr/decisions-page/desk-page').then((page) => page.DeskPage),
  },
  {
    path: 'rh/decisions/nouvelle',
    title: 'decisions.draft.newTitle',
    loadComponent: () => import('./hr/draft/new-draft-page').then((page) => page.NewDraftPage),
  },
  {
    path: 'rh/decisions/:decisionId',
    title: 'decisions.one.title',
    loadComponent: () =>
      import('./hr/decision-page/desk-decision-page').then((page) => page.DeskDecisionPage),
  },
];
