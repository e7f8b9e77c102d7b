import type { Routes } from '@angular/router';

/** Open to everyone; the shell mounts them at `/connexion`. */
export const publicRoutes: Routes = [
  {
    path: 'code',
    title: 'access.activation.title',
    loadComponent: () => import('./public/code-page/code-page').then((page) => page.CodePage),
  },
  {
    path: 'mot-de-passe',
    title: 'access.local.passwordTitle',
    loadComponent: () => import('./public/password-page/password-page').then((page) => page.PasswordPage),
  },
];
