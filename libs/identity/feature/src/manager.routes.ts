import type { Routes } from '@angular/router';

export const managerRoutes: Routes = [
  {
    path: 'mon-equipe',
    title: 'identity.team.title',
    loadComponent: () => import('./manager/team-page/team-page').then((page) => page.TeamPage),
  },
];
