import { type Actor, type ContextServices, proofFault } from '@jalon/shared/api';
import {
  type IdentityProvider,
  type ProvenIdentity,
  type SignInChecks,
  SignInFailure,
} from './sign-in.provider';
import { acceptInvitation, invitationDigest, openInvitation } from './access-invitation.service';
import {
  answerInSession,
  type InSession,
  type InSessionPurpose,
  sessionAsking,
} from './sign-in-in-session.service';
import { accountOf, noteUse, recognise } from './sign-in-account.service';
import { localPath } from './sign-in.rules';
import type { WebSessionStore } from './web-session.store';

/** What the sign-in needs from the server. */
export interface SignInServices {
  readonly services: ContextServices;
  readonly store: WebSessionStore;
  readonly providers: readonly IdentityProvider[];
  readonly publicUrl: string;
  /**
   * Keeps an identity that a person signed in has just proved to be theirs too, until it is confirmed; absent where
   * nobody does. @throws {SignInFailure} when it may not be theirs
   */
  readonly linkIdentity?: (
    actor: Actor,
    proven: { readonly provider: string; readonly identity: ProvenIdentity },
  ) => Promise<void>;
}

interface PendingSignIn extends SignInChecks {
  readonly provider: string;
  readonly returnTo: string;
  /** Digest of the employer's link that is being followed, if any: the link itself is not kept. */
  readonly invitation?: string;
  readonly isShared?: boolean;
  /** What somebody who is signed in already asked for. */
  readonly inSession?: InSession;
}

/** What a sign-in is begun with. */
export interface SignInWish {
  readonly provider?: string;
  readonly returnTo?: string;
  readonly loginHint?: string;
  /** The secret of the link received from the employer. */
  readonly invitation?: string;
  readonly afresh?: boolean;
  /** Others use this computer. */
  readonly isShared?: boolean;
  /** What somebody who is signed in asks for, and their session: it goes on, whatever the provider answers. */
  readonly inSession?: { readonly purpose: InSessionPurpose; readonly token: string | undefined };
}

/** Opens a sign-in with one of the providers: where to go, and the token that recognises the answer. */
export async function beginSignIn(
  { services, store, providers, publicUrl }: SignInServices,
  wish: SignInWish,
): Promise<{ readonly url: string; readonly token: string }> {
  const { returnTo, loginHint, invitation: secret, isShared = false } = wish;
  const provider = chooseProvider(providers, wish.provider);
  const invitation = secret === undefined ? {} : { invitation: invitationDigest(secret) };
  if (invitation.invitation) await openInvitation(services, invitation.invitation, provider.key);
  const inSession = wish.inSession && (await inSessionOf(services, store, wish.inSession));
  const { url, checks } = await provider.begin({
    redirectUri: redirectUri(publicUrl, provider),
    loginHint,
    // On a shared computer, the provider may still know whoever was there before.
    afresh: wish.afresh === true || isShared || inSession !== undefined,
    strongly: inSession?.purpose === 'CONFIRM' && (services.signIn?.wantsStrongProof ?? false),
  });
  const pending: PendingSignIn = {
    ...checks,
    ...invitation,
    ...(inSession && { inSession }),
    isShared,
    provider: provider.key,
    returnTo: localPath(returnTo),
  };
  return { url, token: await store.beginSignIn(pending) };
}

/** Whoever finds a session left open adds nothing of their own to it. @throws {SignInFailure} */
async function inSessionOf(
  { now, signIn }: ContextServices,
  store: WebSessionStore,
  { purpose, token }: Required<SignInWish>['inSession'],
): Promise<InSession> {
  const actor = await sessionAsking(store, token);
  const wantsStrong = signIn?.wantsStrongProof ?? false;
  if (purpose === 'LINK' && proofFault(actor, { now: now(), wantsStrong })) {
    throw new SignInFailure('PREUVE_ANCIENNE');
  }
  return { purpose, personId: actor.personId };
}

/** A provider's answer, as it comes to us. */
export interface SignInAnswer {
  readonly provider: string;
  readonly search: string;
  /** What recognises the browser that asked. */
  readonly token: string;
  readonly device: string;
  /** The session the browser has already, if any. */
  readonly session: string | undefined;
}

/** What an answer leads to: a session, a renewed one, or (null) the one the browser has. */
export interface SignInOutcome {
  readonly token: string | null;
  readonly returnTo: string;
  /** The browser's former session is to be ended: this one takes its place. */
  readonly replaces: boolean;
}

/** Hears the provider's answer, and opens the session of the person whose identity it proves. */
export async function completeSignIn(signIn: SignInServices, answer: SignInAnswer): Promise<SignInOutcome> {
  const pending = (await signIn.store.takeSignIn(answer.token)) as PendingSignIn | null;
  // An answer that comes by another provider's address than the one asked would let one speak for the other.
  if (!pending || pending.provider !== answer.provider) throw new SignInFailure('CONNEXION_EXPIREE');
  const provider = chooseProvider(signIn.providers, pending.provider);
  const url = new URL(`${redirectUri(signIn.publicUrl, provider)}${answer.search}`);
  const identity = await provider.complete({ url, checks: pending });
  const { returnTo, inSession } = pending;
  if (inSession) {
    const findAccount = (proven: ProvenIdentity) => accountOf(signIn.services, proven);
    const proof = { token: answer.session, provider: provider.key, identity, findAccount };
    return { token: await answerInSession(signIn, inSession, proof), returnTo, replaces: false };
  }
  const token = await openFor(signIn, pending, { ...answer, identity });
  return { token, returnTo, replaces: true };
}

async function openFor(
  signIn: SignInServices,
  { provider, invitation, isShared = false }: PendingSignIn,
  { device, identity }: SignInAnswer & { readonly identity: ProvenIdentity },
): Promise<string> {
  const who = invitation
    ? await acceptInvitation(signIn.services, { digest: invitation, provider, identity })
    : await recognise(signIn.services, chooseProvider(signIn.providers, provider), identity);
  await noteUse(signIn.services, chooseProvider(signIn.providers, provider), identity);
  const { assurance, isStrong: isProvenStrongly, idToken } = identity;
  return signIn.store.open({ ...who, assurance, isProvenStrongly, idToken, provider, device, isShared });
}

/** The address registered at the provider. */
function redirectUri(publicUrl: string, { key }: IdentityProvider): string {
  return `${publicUrl}/auth/callback/${key}`;
}

/** The named provider, or the only one. */
function chooseProvider(providers: readonly IdentityProvider[], key: string | undefined): IdentityProvider {
  const chosen =
    key === undefined && providers.length === 1 ? providers[0] : providers.find((one) => one.key === key);
  if (!chosen) throw new SignInFailure('FOURNISSEUR_INCONNU');
  return chosen;
}
