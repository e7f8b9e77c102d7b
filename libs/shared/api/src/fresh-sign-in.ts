import type { Actor } from './actor';
import { freshSignInRequired } from './errors';
import type { RequestContext } from './request-context';

/** How long a proof of identity is worth something for a sensitive act, in milliseconds. */
export const FRESH_SIGN_IN = 15 * 60_000;

/** What a person's proof of identity lacks for a sensitive act, null when it lacks nothing. */
export type ProofFault = 'TOO_OLD' | 'TOO_WEAK';

/**
 * What the proof of identity lacks: it is older than `life`, or has no second factor where the platform wants one.
 * @param life in milliseconds
 */
export function proofFault(
  { provenAt, signedInAt, isProvenStrongly }: Pick<Actor, 'provenAt' | 'signedInAt' | 'isProvenStrongly'>,
  { now, wantsStrong, life = FRESH_SIGN_IN }: { now: Date; wantsStrong: boolean; life?: number },
): ProofFault | null {
  if (wantsStrong && !isProvenStrongly) return 'TOO_WEAK';
  return now.getTime() - (provenAt ?? signedInAt).getTime() >= life ? 'TOO_OLD' : null;
}

/**
 * To be called by a service before a sensitive act, after `authorize`: nobody gives rights nor issues a certificate
 * from a session left open on a desk. A job acts for whoever asked for it: what enqueues it is what must be asked here.
 * @throws FRESH_SIGN_IN_REQUIRED when the person has to prove again who they are; the portal asks them, then sends
 * the same act again
 * @throws UNAUTHENTICATED when nobody is signed in, so that a program, which proves nothing, never passes
 */
export function requireFreshSignIn(ctx: RequestContext): void {
  const wantsStrong = ctx.services.signIn?.wantsStrongProof ?? false;
  if (proofFault(ctx.signedIn, { now: ctx.now(), wantsStrong })) throw freshSignInRequired();
}
