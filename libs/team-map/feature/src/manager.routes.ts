import type { Routes } from '@angular/router';

export const managerRoutes: Routes = [
  {
    path: 'mon-equipe/carte',
    title: 'teamMap.title',
    loadComponent: () => import('./manager/map-page/map-page').then((page) => page.MapPage),
  },
];
