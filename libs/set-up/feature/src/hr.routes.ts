import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/mise-en-place',
    pathMatch: 'full',
    title: 'setUp.title',
    loadComponent: () => import('./hr/set-up-page/set-up-page').then((page) => page.SetUpPage),
  },
  {
    path: 'rh/mise-en-place/contacts',
    title: 'setUp.contacts.title',
    loadComponent: () => import('./hr/contacts-page/contacts-page').then((page) => page.ContactsPage),
  },
  {
    path: 'rh/mise-en-place/personnes',
    title: 'setUp.people.title',
    loadComponent: () => import('./hr/people-page/people-page').then((page) => page.PeoplePage),
  },
];
