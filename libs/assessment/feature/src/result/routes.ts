import type { Routes } from '@angular/router';

/** My skills and my results: the pages around an assessment. */
export const resultRoutes: Routes = [
  {
    path: 'mes-competences',
    pathMatch: 'full',
    title: 'assessment.profile.title',
    loadComponent: () => import('../profile/profile-page/profile-page').then((page) => page.ProfilePage),
  },
  {
    path: 'mes-competences/resultat/:id',
    title: 'assessment.result.title',
    loadComponent: () => import('./result-page/result-page').then((page) => page.ResultPage),
  },
];
