import type { WebSessionStore } from '@jalon/identity/api';
import { type Actor, type ContextServices, RequestContext } from '@jalon/shared/api';
import { requireLocalSignIn } from '../local-sign-in';
import { LocalRefusal } from './local-refusal';

/** What a local sign-in needs from the server. */
export interface LocalServices {
  readonly services: ContextServices;
  readonly store: WebSessionStore;
  /** The one origin of the portal: passkeys are bound to its host. */
  readonly publicUrl: string;
}

/** Who, with which employer: a session is opened for it, or an act done in its name. */
export type Engaged = Pick<Actor, 'personId' | 'employerId' | 'agentId'>;

/** How somebody has just proved who they are. */
export interface Proof {
  /** `acr` of the session: a passkey has two factors, a password one. */
  readonly assurance: 'passkey' | 'password';
  readonly device: string;
  /** Others use this computer: the session is short. */
  readonly isShared: boolean;
}

const MINUTE = 60_000;
/** How many tries of a kind, from an address or at a name, and in how long. A whole office may share an address. */
export const LIMITS = {
  codesOfAddress: { tries: 120, window: 10 * MINUTE },
  passkeysOfAddress: { tries: 300, window: 10 * MINUTE },
  passwordsOfAddress: { tries: 200, window: 10 * MINUTE },
  passwordsOfName: { tries: 10, window: 15 * MINUTE },
} as const;

/** @throws {LocalRefusal} when there were too many of them lately. The count is kept whatever becomes of the try. */
export async function countTry(
  { store }: LocalServices,
  kind: keyof typeof LIMITS,
  whose: string,
): Promise<void> {
  const { tries, window } = LIMITS[kind];
  if ((await store.countAttempt(kind, whose, window)) > tries) throw new LocalRefusal('TOO_MANY_TRIES');
}

/** Does something as the person, in one transaction, kept unless it throws. */
export async function asPerson<T>(
  { services }: Pick<LocalServices, 'services'>,
  who: Engaged,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> {
  const now = services.now();
  const session = { sessionId: services.newId(), signedInAt: now, provenAt: now, assurance: null };
  const ctx = new RequestContext(services, { ...who, ...session });
  return ctx.settle(() => work(ctx));
}

/** What is kept of a code. */
export function codeDigest({ services }: Pick<LocalServices, 'services'>, code: string): Buffer {
  return requireLocalSignIn({ services }).digest(`code ${code}`);
}
