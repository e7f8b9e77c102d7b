import { activeEngagement, SignInFailure } from '@jalon/identity/api';
import { LocalRefusal } from './local-refusal';
import type { Engaged, LocalServices, Proof } from './local-services';

/** Ours: no provider has a session to end. */
const PROVIDER = 'local';

/** Opens a web session for somebody who has just proved who they are here. @returns its token */
export function openLocalSession(
  { store }: LocalServices,
  { personId, employerId, agentId }: Engaged,
  { assurance, device, isShared }: Proof,
): Promise<string> {
  const isProvenStrongly = assurance === 'passkey';
  const who = { personId, employerId, agentId };
  return store.open({
    ...who,
    assurance,
    isProvenStrongly,
    device,
    isShared,
    provider: PROVIDER,
    idToken: '',
  });
}

/** What is known of whoever a credential names. */
export interface KnownHolder {
  readonly personId: string;
  readonly lastEmployerId: string | null;
  readonly disabled: boolean;
}

/** What the browser asks: to sign in, or to prove again who is signed in. */
export interface Wish {
  /** The session the browser has, when it is to be confirmed. */
  readonly confirming: string | undefined;
  readonly isShared: boolean;
}

/** Opens a session, or notes in the one there is that its person is still there. @throws {LocalRefusal} */
export async function admit(
  local: LocalServices,
  { personId, lastEmployerId, disabled }: KnownHolder,
  { assurance, device, confirming, isShared }: Proof & Wish,
): Promise<string> {
  if (disabled) throw new LocalRefusal('ACCOUNT_DISABLED');
  const isProvenStrongly = assurance === 'passkey';
  if (confirming !== undefined) {
    const token = await local.store.proveAgain(confirming, { personId, assurance, isProvenStrongly });
    if (!token) throw new LocalRefusal('OTHER_PERSON');
    return token;
  }
  const who = await engagementOf(local, personId, lastEmployerId);
  return local.store.open({
    ...who,
    assurance,
    isProvenStrongly,
    device,
    isShared,
    provider: PROVIDER,
    idToken: '',
  });
}

/** With which employer they sign in. @throws {LocalRefusal} when they have none */
export async function engagementOf(
  { services }: LocalServices,
  personId: string,
  lastEmployerId: string | null,
): Promise<Engaged> {
  try {
    return await activeEngagement(services, personId, lastEmployerId);
  } catch (error) {
    if (error instanceof SignInFailure) throw new LocalRefusal('NO_EMPLOYER');
    throw error;
  }
}
