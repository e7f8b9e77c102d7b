import type { Routes } from '@angular/router';

/** Pages of whoever operates the platform. */
export const operatorRoutes: Routes = [
  {
    path: 'plateforme',
    pathMatch: 'full',
    title: 'platform.employers.title',
    loadComponent: () =>
      import('./operator/employers-page/employers-page').then((page) => page.EmployersPage),
  },
  {
    path: 'plateforme/etat',
    title: 'platform.state.title',
    loadComponent: () => import('./operator/state-page/state-page').then((page) => page.StatePage),
  },
  {
    path: 'plateforme/employeurs/nouveau',
    title: 'platform.newEmployer.title',
    loadComponent: () =>
      import('./operator/new-employer-page/new-employer-page').then((page) => page.NewEmployerPage),
  },
  {
    path: 'plateforme/employeurs/:employerId',
    title: 'platform.employer.one',
    loadComponent: () => import('./operator/employer-page/employer-page').then((page) => page.EmployerPage),
  },
  {
    path: 'plateforme/employeurs/:employerId/secours/:accessId',
    title: 'platform.emergency.title',
    loadComponent: () =>
      import('./operator/emergency-page/emergency-page').then((page) => page.EmergencyPage),
  },
];
