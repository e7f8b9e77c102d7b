import { recordAuditEvent } from '@jalon/audit/api';
import { Agent, Contact, ContactSubject, displayName, firstGivenName } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { readCode } from '../codes/code.rules';
import type { CodePurpose } from '../vocabulary';
import { ownPasswordErrors, writePassword } from '../ways/own-password.service';
import { addPasskey, passkeyName } from '../ways/passkeys.service';
import { beginRegistration, checkRegistration, takeChallenge } from './ceremony';
import { LocalRefusal, type LocalRefusalReason } from './local-refusal';
import {
  asPerson,
  codeDigest,
  countTry,
  type Engaged,
  type LocalServices,
  type Proof,
} from './local-services';
import { openLocalSession } from './open-session.service';

interface FoundCode extends Engaged {
  readonly state: 'OPEN' | 'USED' | 'REPLACED' | 'EXPIRED' | 'DISABLED';
  readonly purpose: CodePurpose;
  readonly employerName: string;
  readonly signInName: string;
  readonly userHandle: Buffer;
  readonly expiresAt: Date;
}

const refusals: Readonly<Record<Exclude<FoundCode['state'], 'OPEN'>, LocalRefusalReason>> = {
  USED: 'CODE_USED',
  REPLACED: 'CODE_REPLACED',
  EXPIRED: 'CODE_EXPIRED',
  DISABLED: 'ACCOUNT_DISABLED',
};

/** A code as it came: typed by somebody, from an address. */
export interface TypedCode {
  readonly typed: string;
  readonly address: string;
}

/** What a code opens, to whoever holds it: enough to know it is theirs, and whom to call when it is not. */
export async function lookAtCode(local: LocalServices, code: TypedCode) {
  const { found } = await openCode(local, code);
  const { employerName, purpose, signInName, expiresAt } = found;
  const { name, contact } = await asPerson(local, found, async (ctx) => ({
    name: firstGivenName((await agentOf(ctx)).givenNames),
    contact: await ctx.db.findOneBy(Contact, {
      employerId: ctx.employerId,
      subject: ContactSubject.SIGN_IN,
    }),
  }));
  return {
    givenName: name,
    employerName,
    purpose,
    signInName,
    expiresAt,
    contact: contact && words(contact),
  };
}

const words = ({ name, role, phone, hours, place }: Contact) => ({ name, role, phone, hours, place });

/** Asks the device for a passkey, for whoever holds the code. */
export async function beginPasskeyByCode(local: LocalServices, code: TypedCode) {
  const { found, digest } = await openCode(local, code);
  const label = await asPerson(local, found, async (ctx) => displayName(await agentOf(ctx)));
  const holder = {
    ...found,
    label: `${label} – ${found.employerName}`,
    known: await passkeysOf(local, found),
  };
  return beginRegistration(local, holder, `code ${digest.toString('hex')}`);
}

/** Keeps the passkey the device has made, spends the code, and opens the session: all of it, or nothing. */
export async function finishPasskeyByCode(
  local: LocalServices,
  answer: {
    readonly token: string | undefined;
    readonly response: unknown;
    readonly name: unknown;
    readonly device: string;
    readonly isShared: boolean;
  },
): Promise<string> {
  const { challenge, purpose } = await takeChallenge(local, answer.token, 'register');
  const [kind, hex] = purpose.split(' ');
  if (kind !== 'code' || !hex) throw new LocalRefusal('CHALLENGE_EXPIRED');
  const digest = Buffer.from(hex, 'hex');
  const found = await findOpen(local, digest);
  const made = await checkRegistration(local, answer.response, challenge);
  const { device, isShared } = answer;
  return openWith(local, { found, digest }, { assurance: 'passkey', device, isShared }, (ctx) =>
    addPasskey(ctx, made, passkeyName(answer.name, answer.device)),
  );
}

/** Keeps the password, spends the code, and opens the session: all of it, or nothing. */
export async function takePasswordByCode(
  local: LocalServices,
  code: TypedCode,
  { password, ...where }: { readonly password: string } & Omit<Proof, 'assurance'>,
): Promise<string> {
  const opened = await openCode(local, code);
  return openWith(local, opened, { ...where, assurance: 'password' }, async (ctx) => {
    const errors = await ownPasswordErrors(ctx, password, opened.found.signInName);
    if (errors.length > 0) throw new LocalRefusal('PASSWORD_WEAK', errors);
    await writePassword(ctx, password);
  });
}

interface OpenedCode {
  readonly found: FoundCode;
  readonly digest: Buffer;
}

async function openWith(
  local: LocalServices,
  { found, digest }: OpenedCode,
  proof: Proof,
  work: (ctx: RequestContext) => Promise<void>,
): Promise<string> {
  await asPerson(local, found, async (ctx) => {
    const [row]: [{ used: boolean }] = await ctx.db.query('select access_use_code($1, $2) as used', [
      digest,
      ctx.now(),
    ]);
    // Between the look and now, another browser was faster, or another code was made.
    if (!row.used) throw new LocalRefusal('CODE_USED');
    await work(ctx);
    const detail = { purpose: found.purpose, way: proof.assurance };
    await recordAuditEvent(ctx, 'access.useCode', { objectType: 'agent', objectId: found.agentId }, detail);
  });
  return openLocalSession(local, found, proof);
}

async function openCode(local: LocalServices, { typed, address }: TypedCode): Promise<OpenedCode> {
  await countTry(local, 'codesOfAddress', address);
  const code = readCode(typed);
  if (!code) throw new LocalRefusal('CODE_UNKNOWN');
  const digest = codeDigest(local, code);
  return { digest, found: await findOpen(local, digest) };
}

async function findOpen({ services }: LocalServices, digest: Buffer): Promise<FoundCode> {
  const [found]: FoundCode[] = await services.dataSource.query(
    `select state, purpose, employer_id as "employerId", person_id as "personId", agent_id as "agentId",
            employer_name as "employerName", sign_in_name as "signInName", user_handle as "userHandle",
            expires_at as "expiresAt"
       from access_find_code($1, $2)`,
    [digest, services.now()],
  );
  if (!found) throw new LocalRefusal('CODE_UNKNOWN');
  if (found.state !== 'OPEN') throw new LocalRefusal(refusals[found.state]);
  return found;
}

function agentOf(ctx: RequestContext): Promise<Agent> {
  const { employerId, agentId } = ctx.signedIn;
  return ctx.db.findOneByOrFail(Agent, { employerId, id: agentId });
}

/** Those kept through a recovery: the device that has one need not make another. */
function passkeysOf(local: LocalServices, who: Engaged) {
  return asPerson(local, who, (ctx) => knownPasskeys(ctx));
}

/** The person's passkeys, as a device is told not to make them again. */
export async function knownPasskeys(ctx: RequestContext): Promise<{ id: string; transports: string[] }[]> {
  const rows: { id: Buffer; transports: string[] }[] = await ctx.db.query(
    'select id, transports from access_my_passkeys()',
  );
  return rows.map(({ id, transports }) => ({ id: id.toString('base64url'), transports }));
}
