import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { LocalRefusal } from './local-refusal';
import type { LocalServices } from './local-services';

/** What a device's answer must match: kept on our side, heard once, for as long as people look for their telephone. */
interface Pending {
  readonly ceremony: 'register' | 'authenticate';
  readonly challenge: string;
  readonly until: string;
  /** What the ceremony is for: a code's digest, a session; nothing when anyone signs in. */
  readonly purpose: string;
}

const LIFE = 5 * 60_000;
/** Ed25519, ES256, RS256: what every device of today makes, and this runtime verifies without experiments. */
const ALGORITHMS = [-8, -7, -257];

/** The host passkeys are bound to. */
const relyingParty = ({ publicUrl }: LocalServices) => new URL(publicUrl).hostname;

/** Whose passkey is made. */
export interface NewHolder {
  readonly userHandle: Buffer;
  readonly signInName: string;
  /** What the device shows when it offers the passkey. */
  readonly label: string;
  readonly known: readonly { readonly id: string; readonly transports: readonly string[] }[];
}

/** Asks the device for a passkey that it finds again by itself, and that asks for a finger, a face or a code. */
export async function beginRegistration(
  local: LocalServices,
  { userHandle, signInName, label, known }: NewHolder,
  purpose: string,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; token: string }> {
  const options = await generateRegistrationOptions({
    rpName: 'Jalon',
    rpID: relyingParty(local),
    userName: signInName,
    userDisplayName: label,
    userID: new Uint8Array(userHandle),
    timeout: LIFE,
    // Which device it is, is nobody's business.
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return {
    options,
    token: await keep(local, { ceremony: 'register', challenge: options.challenge, purpose }),
  };
}

/** Asks whichever passkey of ours the device has: no name is asked, so none is told from another. */
export async function beginAuthentication(
  local: LocalServices,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; token: string }> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(local),
    timeout: LIFE,
    userVerification: 'required',
    allowCredentials: [],
  });
  const { challenge } = options;
  return { options, token: await keep(local, { ceremony: 'authenticate', challenge, purpose: '' }) };
}

function keep({ services, store }: LocalServices, pending: Omit<Pending, 'until'>): Promise<string> {
  const until = new Date(services.now().getTime() + LIFE).toISOString();
  return store.beginSignIn({ ...pending, until } satisfies Pending);
}

/** What was asked, then forgotten, whatever the answer is worth. @throws {LocalRefusal} when nothing was, or long ago */
export async function takeChallenge(
  { services, store }: LocalServices,
  token: string | undefined,
  ceremony: Pending['ceremony'],
): Promise<{ challenge: string; purpose: string }> {
  const pending = (token ? await store.takeSignIn(token) : null) as Partial<Pending> | null;
  const { challenge, purpose, until } = pending ?? {};
  const isAsked = pending?.ceremony === ceremony && challenge !== undefined && purpose !== undefined;
  if (!isAsked || new Date(until ?? 0) <= services.now()) throw new LocalRefusal('CHALLENGE_EXPIRED');
  return { challenge, purpose };
}

/** A passkey that a device has just made, its answer checked. */
export interface MadePasskey {
  readonly id: Buffer;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly isSynced: boolean;
  readonly isBackedUp: boolean;
  readonly transports: readonly string[];
}

/** @throws {LocalRefusal} when the answer is another challenge's, another site's, or was given without its user */
export async function checkRegistration(
  local: LocalServices,
  response: unknown,
  challenge: string,
): Promise<MadePasskey> {
  const { registrationInfo } = await orRefuse(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: new URL(local.publicUrl).origin,
      expectedRPID: relyingParty(local),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!registrationInfo) throw new LocalRefusal('PASSKEY_REFUSED');
  const { credential, credentialDeviceType, credentialBackedUp } = registrationInfo;
  return {
    id: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    isSynced: credentialDeviceType === 'multiDevice',
    isBackedUp: credentialBackedUp,
    transports: (credential.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one)).slice(0, 10),
  };
}

/** What is known of the passkey that answers. */
export interface KnownPasskey {
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly userHandle: Buffer;
}

/** @throws {LocalRefusal} unless this very passkey answered this challenge, here, its user being there */
export async function checkAuthentication(
  local: LocalServices,
  response: AuthenticationResponseJSON,
  { challenge, known }: { readonly challenge: string; readonly known: KnownPasskey },
): Promise<{ counter: number; isBackedUp: boolean }> {
  const { verified, authenticationInfo } = await orRefuse(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: new URL(local.publicUrl).origin,
      expectedRPID: relyingParty(local),
      requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter },
    }),
  );
  const { userHandle } = response.response;
  // A passkey found by itself says whose it is: it may not be lent to another name.
  const isTheirs = userHandle === known.userHandle.toString('base64url');
  if (!verified || !isTheirs) throw new LocalRefusal('PASSKEY_REFUSED');
  return { counter: authenticationInfo.newCounter, isBackedUp: authenticationInfo.credentialBackedUp };
}

/** The library throws what is wrong with an answer, in its own words: ours say less to whoever forges one. */
async function orRefuse<T>(check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (cause) {
    throw Object.assign(new LocalRefusal('PASSKEY_REFUSED'), { cause });
  }
}
