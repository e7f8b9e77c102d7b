import type { Routes } from '@angular/router';
import { signedOut } from '@jalon/shared/portal';

/** Pages anyone may read. */
export const publicRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'public.home.title',
    canActivate: [signedOut],
    loadComponent: () => import('./home-page/home-page').then((file) => file.HomePage),
  },
  {
    path: 'connexion',
    pathMatch: 'full',
    title: 'public.signIn.title',
    canActivate: [signedOut],
    loadComponent: () => import('./sign-in-page/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'connexion/erreur',
    title: 'public.signInError.title',
    loadComponent: () =>
      import('./sign-in-error-page/sign-in-error-page').then((file) => file.SignInErrorPage),
  },
  {
    path: 'connexion/confirmee',
    title: 'public.proved.title',
    loadComponent: () => import('../proof/proof-done-page').then((file) => file.ProofDonePage),
  },
  {
    path: 'invitation/:secret',
    title: 'public.invitation.title',
    loadComponent: () => import('./invitation-page/invitation-page').then((file) => file.InvitationPage),
  },
  {
    path: 'aide',
    title: 'public.help.title',
    loadComponent: () => import('./help-page/help-page').then((file) => file.HelpPage),
  },
  {
    path: 'engagements',
    title: 'public.commitments.title',
    loadComponent: () => import('./commitments-page/commitments-page').then((file) => file.CommitmentsPage),
  },
  {
    path: 'accessibilite',
    title: 'public.accessibility.title',
    loadComponent: () =>
      import('./accessibility-page/accessibility-page').then((file) => file.AccessibilityPage),
  },
  {
    path: 'mentions-legales',
    title: 'public.legal.title',
    loadComponent: () => import('./legal-page/legal-page').then((file) => file.LegalPage),
  },
];
