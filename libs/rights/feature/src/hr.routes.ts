import type { Routes } from '@angular/router';
import { habilitationRoutes } from './habilitation.routes';

export const hrRoutes: Routes = [
  {
    path: 'rh/roles-exterieurs',
    pathMatch: 'full',
    title: 'rights.roles.title',
    loadComponent: () => import('./hr/roles-page/roles-page').then((page) => page.RolesPage),
  },
  {
    path: 'rh/roles-exterieurs/nouveau',
    title: 'rights.roles.formTitle',
    loadComponent: () => import('./hr/role-form-page/role-form-page').then((page) => page.RoleFormPage),
  },
  ...habilitationRoutes,
  {
    path: 'rh/delegations',
    pathMatch: 'full',
    title: 'rights.delegations.employerTitle',
    loadComponent: () =>
      import('./hr/delegations-page/delegations-page').then((page) => page.EmployerDelegationsPage),
  },
  {
    path: 'rh/delegations/interim',
    title: 'rights.interim.title',
    loadComponent: () => import('./hr/interim-page/interim-page').then((page) => page.InterimPage),
  },
];
