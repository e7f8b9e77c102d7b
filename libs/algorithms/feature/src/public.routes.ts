import type { Routes } from '@angular/router';

/** Open to everyone, signed in or not; the shell mounts them at `/algorithmes`. */
export const publicRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'algorithms.title',
    loadComponent: () => import('./register-page/register-page').then((page) => page.RegisterPage),
  },
];
