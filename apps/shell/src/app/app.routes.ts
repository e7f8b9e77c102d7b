import type { Routes } from '@angular/router';
import {
  ForbiddenPage,
  ModuleClosedPage,
  NotFoundPage,
  provideTexts,
  SessionEndedPage,
  UnavailablePage,
} from '@jalon/shared/portal';
import { spaceRoutes } from './remotes/spaces';

/** Addresses of the portal. Pages for everyone live in the shell; each space lives in its remote. */
export const routes: Routes = [
  // First: whoever opens a space need not wait for the pages of visitors.
  ...spaceRoutes,
  {
    path: '',
    loadChildren: () => import('./public/public.routes').then((file) => file.publicRoutes),
    providers: provideTexts('public', {
      fr: () => import('./public/texts/fr.json').then((file) => file.default),
      en: () => import('./public/texts/en.json').then((file) => file.default),
    }),
  },
  {
    path: 'connexion',
    loadChildren: () => import('./public/local-access.routes').then((file) => file.localAccessRoutes),
  },
  {
    path: 'algorithmes',
    loadChildren: () => import('@jalon/algorithms/feature').then((file) => file.publicRoutes),
  },
  {
    path: 'verifier',
    loadChildren: () => import('@jalon/certification/feature').then((file) => file.publicRoutes),
  },
  { path: 'session-terminee', title: 'portal.sessionEnded.title', component: SessionEndedPage },
  { path: 'acces-refuse', title: 'portal.forbidden.title', component: ForbiddenPage },
  { path: 'partie-fermee', title: 'portal.moduleClosed.title', component: ModuleClosedPage },
  { path: 'indisponible', title: 'portal.unavailable.title', component: UnavailablePage },
  { path: '**', title: 'portal.notFound.title', component: NotFoundPage },
];
