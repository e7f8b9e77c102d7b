import type { Routes } from '@angular/router';

const place = 'rh/protection-des-donnees';

export const hrRoutes: Routes = [
  {
    path: place,
    pathMatch: 'full',
    title: 'dataProtection.home.title',
    loadComponent: () => import('./hr/home-page/home-page').then((page) => page.HomePage),
  },
  {
    path: `${place}/registre`,
    pathMatch: 'full',
    title: 'dataProtection.register.title',
    loadComponent: () => import('./hr/register-page/register-page').then((page) => page.RegisterPage),
  },
  {
    path: `${place}/registre/:code`,
    title: 'dataProtection.activity.one',
    loadComponent: () => import('./hr/activity-page/activity-page').then((page) => page.ActivityPage),
  },
  {
    path: `${place}/durees`,
    title: 'dataProtection.retention.title',
    loadComponent: () => import('./hr/retention-page/retention-page').then((page) => page.RetentionPage),
  },
  {
    path: `${place}/demandes`,
    pathMatch: 'full',
    title: 'dataProtection.requests.title',
    loadComponent: () => import('./hr/requests-page/requests-page').then((page) => page.RequestsPage),
  },
  {
    path: `${place}/demandes/:requestId`,
    title: 'dataProtection.request.one',
    loadComponent: () => import('./hr/request-page/request-page').then((page) => page.RequestPage),
  },
  {
    path: `${place}/journal`,
    title: 'dataProtection.trace.title',
    loadComponent: () => import('./hr/trace-page/trace-page').then((page) => page.TracePage),
  },
  {
    path: `${place}/habilitations`,
    title: 'dataProtection.habilitations.title',
    loadComponent: () =>
      import('./hr/habilitations-page/habilitations-page').then((page) => page.HabilitationsPage),
  },
];
