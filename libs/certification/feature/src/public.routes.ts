import type { Route, UrlMatcher } from '@angular/router';

/** With a code or without, one page: typing a code must not start it again, nor lose what was typed. */
const perhapsWithCode: UrlMatcher = (segments) => {
  const [code, ...others] = segments;
  if (others.length > 0) return null;
  return code ? { consumed: segments, posParams: { code } } : { consumed: segments };
};

/** Open to everyone, signed in or not; the shell mounts them at `/verifier`. */
export const publicRoutes: Route[] = [
  {
    matcher: perhapsWithCode,
    title: 'certification.verify.title',
    loadComponent: () => import('./public/verify-page/verify-page').then((page) => page.VerifyPage),
  },
];
