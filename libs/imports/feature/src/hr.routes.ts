import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/imports',
    pathMatch: 'full',
    title: 'imports.list.title',
    loadComponent: () => import('./hr/imports-page/imports-page').then((page) => page.ImportsPage),
  },
  {
    path: 'rh/imports/nouveau',
    title: 'imports.new.title',
    loadComponent: () => import('./hr/new-import-page/new-import-page').then((page) => page.NewImportPage),
  },
  {
    path: 'rh/imports/automatiques',
    title: 'imports.intake.title',
    loadComponent: () => import('./hr/intake-page/intake-page').then((page) => page.IntakePage),
  },
  {
    path: 'rh/imports/:importId',
    title: 'imports.one.title',
    loadComponent: () => import('./hr/import-page/import-page').then((page) => page.ImportPage),
  },
];
