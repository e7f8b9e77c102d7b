import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/courriers',
    pathMatch: 'full',
    title: 'notifications.letters.title',
    loadComponent: () => import('./hr/letters-page/letters-page').then((page) => page.LettersPage),
  },
  {
    path: 'rh/courriers/echecs',
    title: 'notifications.failures.title',
    loadComponent: () =>
      import('./hr/failed-mails-page/failed-mails-page').then((page) => page.FailedMailsPage),
  },
];
