import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router, type Routes } from '@angular/router';
import { CurrentActor } from './current-actor';
import type { Audience, EmployerModule } from './current-actor.generated';

/** Pages shown in place of another, whose address stays in the address bar. */
const instead = (router: Router, path: string) =>
  new RedirectCommand(router.parseUrl(path), { skipLocationChange: true });

/** Lets signed-in people in; others sign in first and come back here. Matching, so that no remote loads for nobody. */
export const signedIn: CanMatchFn = async () => {
  const actor = inject(CurrentActor);
  const router = inject(Router);
  await actor.load();
  if (actor.state() === 'unavailable') {
    return instead(router, '/indisponible');
  }
  const url = router.currentNavigation()?.extractedUrl.toString() ?? '/';
  return actor.me() ? true : router.createUrlTree(['/connexion'], { queryParams: { retour: url } });
};

/** Lets in those who have this audience; the server checks again, whatever is shown here. */
export function forAudience(audience: Audience): CanMatchFn {
  return async () => {
    const actor = inject(CurrentActor);
    const router = inject(Router);
    await actor.load();
    return actor.has(audience) || instead(router, '/acces-refuse');
  };
}

/** Pages of a part of Jalon: where the employer has not opened it, a page says so, and whom to call. */
export function ofModule(module: EmployerModule, routes: Routes): Routes {
  const isOpen: CanMatchFn = async () => {
    const actor = inject(CurrentActor);
    const router = inject(Router);
    await actor.load();
    return actor.hasOpened(module) || instead(router, `/partie-fermee?partie=${module}`);
  };
  return routes.map((route) => ({ ...route, canMatch: [isOpen, ...(route.canMatch ?? [])] }));
}

/** Pages for visitors: who is signed in goes to their own space. */
export const signedOut: CanActivateFn = async () => {
  const actor = inject(CurrentActor);
  const router = inject(Router);
  await actor.load();
  return actor.me() ? router.parseUrl('/mon-espace') : true;
};
