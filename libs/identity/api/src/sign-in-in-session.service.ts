import type { Actor } from '@jalon/shared/api';
import { type ProvenIdentity, SignInFailure } from './sign-in.provider';
import type { FindAccount } from './sign-in-account.service';
import type { SignInServices } from './sign-in.service';
import type { WebSessionStore } from './web-session.store';

/** What a provider is asked for by somebody who is signed in: that it is them, or that another identity is theirs too. */
export type InSessionPurpose = 'CONFIRM' | 'LINK';

/** What is kept of it until the provider answers: it is heard in the session that asked, and in no other. */
export interface InSession {
  readonly purpose: InSessionPurpose;
  readonly personId: string;
}

/** The session that asks. @throws {SignInFailure} when it is over. */
export async function sessionAsking(store: WebSessionStore, token: string | undefined): Promise<Actor> {
  const actor = token ? await store.read(token) : null;
  if (!actor) throw new SignInFailure('CONNEXION_EXPIREE');
  return actor;
}

/**
 * What the provider's answer does to the session that asked: it is renewed by its own person's proof, or an identity
 * waits to be confirmed. Whatever is refused leaves the session as it was.
 * @returns the session's new token, null when it keeps the one it has
 */
export async function answerInSession(
  signIn: SignInServices,
  { purpose, personId }: InSession,
  answer: {
    readonly token: string | undefined;
    readonly provider: string;
    readonly identity: ProvenIdentity;
    readonly findAccount: FindAccount;
  },
): Promise<string | null> {
  const actor = await sessionAsking(signIn.store, answer.token);
  if (actor.personId !== personId) throw new SignInFailure('CONNEXION_EXPIREE');
  if (purpose === 'LINK') {
    if (!signIn.linkIdentity) throw new SignInFailure('CONNEXION_REFUSEE');
    await signIn.linkIdentity(actor, { provider: answer.provider, identity: answer.identity });
    return null;
  }
  return confirm(signIn, actor, answer);
}

async function confirm(
  { services, store }: SignInServices,
  { personId }: Actor,
  { token, identity, findAccount }: Parameters<typeof answerInSession>[2],
): Promise<string> {
  const account = await findAccount(identity);
  if (account.person_id !== personId) throw new SignInFailure('AUTRE_PERSONNE');
  const { assurance, isStrong } = identity;
  if (services.signIn?.wantsStrongProof && !isStrong) throw new SignInFailure('NIVEAU_INSUFFISANT');
  const proof = { personId, assurance, isProvenStrongly: isStrong };
  const renewed = await store.proveAgain(token ?? '', proof);
  if (!renewed) throw new SignInFailure('CONNEXION_EXPIREE');
  return renewed;
}
