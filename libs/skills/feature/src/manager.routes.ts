import type { Routes } from '@angular/router';

export const managerRoutes: Routes = [
  {
    path: 'mon-equipe/attendus',
    title: 'skills.targets.title',
    loadComponent: () => import('./targets/targets-page/targets-page').then((page) => page.TargetsPage),
  },
];
