import type { Routes } from '@angular/router';

export const agentRoutes: Routes = [
  {
    path: 'mes-droits',
    pathMatch: 'full',
    title: 'dataProtection.rights.title',
    loadComponent: () => import('./agent/rights-page/rights-page').then((page) => page.RightsPage),
  },
  {
    path: 'mes-droits/demande',
    title: 'dataProtection.ask.title',
    loadComponent: () => import('./agent/ask-page/ask-page').then((page) => page.AskPage),
  },
  {
    path: 'mes-droits/donnees',
    title: 'dataProtection.kept.title',
    loadComponent: () => import('./agent/kept-page/kept-page').then((page) => page.KeptPage),
  },
  {
    path: 'mes-droits/demandes/:requestId',
    title: 'dataProtection.request.one',
    loadComponent: () => import('./agent/request-page/request-page').then((page) => page.MyRequestPage),
  },
];
