import type { RequestContext, SignInPlace } from '@jalon/shared/api';

/** Where one may sign in, as configured. */
export function placesOf({ services }: RequestContext): readonly SignInPlace[] {
  return services.signIn?.providers ?? [];
}

/** What a place is called; an identity of a provider that is no longer configured says its address. */
export function labelOf(ctx: RequestContext, { key, issuer }: { key?: string; issuer: string }): string {
  const place = placesOf(ctx).find((one) => (key ? one.key === key : one.issuer === issuer));
  return place?.label ?? (URL.canParse(issuer) ? new URL(issuer).host : issuer);
}
