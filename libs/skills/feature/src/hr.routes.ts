import type { Routes } from '@angular/router';

export const hrRoutes: Routes = [
  {
    path: 'rh/attendus',
    title: 'skills.targets.title',
    loadComponent: () => import('./targets/targets-page/targets-page').then((page) => page.TargetsPage),
  },
];
