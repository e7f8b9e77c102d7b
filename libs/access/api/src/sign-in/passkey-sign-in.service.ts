import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { checkAuthentication, takeChallenge } from './ceremony';
import { LocalRefusal } from './local-refusal';
import type { LocalServices } from './local-services';
import { admit, type KnownHolder, type Wish } from './open-session.service';

interface FoundPasskey extends KnownHolder {
  readonly publicKey: Buffer;
  /** `bigint`, which the driver gives as text. */
  readonly counter: string;
  readonly userHandle: Buffer;
}

/** A device's answer, as it came. */
export interface PasskeyAnswer extends Wish {
  readonly token: string | undefined;
  readonly response: unknown;
  readonly device: string;
}

/** Signs in whoever holds a passkey of ours: the device asked for their finger, their face or its code. */
export async function signInWithPasskey(local: LocalServices, answer: PasskeyAnswer): Promise<string> {
  const { challenge } = await takeChallenge(local, answer.token, 'authenticate');
  const response = readResponse(answer.response);
  const id = Buffer.from(response.id, 'base64url');
  const known = await findPasskey(local, id);
  const counter = Number(known.counter);
  const proven = await checkAuthentication(local, response, { challenge, known: { ...known, counter } });
  const { services } = local;
  const [row]: [{ used: boolean }] = await services.dataSource.query(
    'select access_use_passkey($1, $2, $3, $4) as used',
    [id, proven.counter, proven.isBackedUp, services.now()],
  );
  // Two answers at once with the same count: one of the two devices is a copy.
  if (!row.used) throw new LocalRefusal('PASSKEY_REFUSED');
  return admit(local, known, { ...answer, assurance: 'passkey' });
}

async function findPasskey({ services }: LocalServices, id: Buffer): Promise<FoundPasskey> {
  const [known]: FoundPasskey[] = await services.dataSource.query(
    `select person_id as "personId", public_key as "publicKey", counter, user_handle as "userHandle",
            last_employer_id as "lastEmployerId", disabled
       from access_find_passkey($1)`,
    [id],
  );
  if (!known) throw new LocalRefusal('PASSKEY_UNKNOWN');
  return known;
}

/** What the library takes on trust: that there is an id, and an answer beside it. */
function readResponse(response: unknown): AuthenticationResponseJSON {
  const { id, response: inner } = (response ?? {}) as Partial<AuthenticationResponseJSON>;
  if (typeof id !== 'string' || id.length > 1_400 || typeof inner !== 'object' || inner === null) {
    throw new LocalRefusal('PASSKEY_REFUSED');
  }
  return response as AuthenticationResponseJSON;
}
