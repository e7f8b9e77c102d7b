/** Where the development sign-in is mounted: under the portal's own origin. */
export const SIGN_IN_PATH = '/demo/sign-in';
export const DEMO_PROVIDER = 'demo';
/** Another service, where people have an account of their own: no path begins with the other's. */
export const PERSONAL_SIGN_IN_PATH = '/demo/personal-sign-in';
export const DEMO_PERSONAL_PROVIDER = 'personnel';

/** Signs in as somebody in one click, through the real sign-in, then opens a page. */
export function signInHref(subject: string, home = '/mon-espace'): string {
  return `/auth/sign-in?${new URLSearchParams({ provider: DEMO_PROVIDER, loginHint: subject, returnTo: home })}`;
}

/** The list of everybody. */
export const EVERYBODY_HREF = `/auth/sign-in?provider=${DEMO_PROVIDER}&returnTo=%2Fmon-espace`;
