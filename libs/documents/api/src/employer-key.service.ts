import { randomBytes } from 'node:crypto';
import type { MasterKey, RequestContext } from '@jalon/shared/api';
import { KEY_BYTES, unwrapKey, wrapKey } from './key-wrap';
import { EmployerKey } from './stored-file.entity';

/** An employer's key, in clear: it never leaves the process and is never written. */
export interface OpenEmployerKey {
  readonly version: number;
  readonly key: Buffer;
}

/** The employer's key, in the version that wraps new files; made when the employer files its first document. */
export async function currentEmployerKey(ctx: RequestContext): Promise<OpenEmployerKey> {
  const stored = (await latestKey(ctx)) ?? (await makeFirstKey(ctx));
  return openKey(ctx, stored);
}

/** The version that wrapped a file of the past. */
export async function employerKey(ctx: RequestContext, version: number): Promise<OpenEmployerKey> {
  const { employerId } = ctx;
  return openKey(ctx, await ctx.db.findOneByOrFail(EmployerKey, { employerId, version }));
}

/** The version that wraps new files, as it is kept; null when the employer filed nothing. */
export function latestKey(ctx: RequestContext): Promise<EmployerKey | null> {
  return ctx.db.findOne(EmployerKey, { where: { employerId: ctx.employerId }, order: { version: 'DESC' } });
}

async function makeFirstKey(ctx: RequestContext): Promise<EmployerKey> {
  const { employerId } = ctx;
  const version = 1;
  const wrapped = wrapEmployerKey(ctx.services.masterKey, { employerId, version }, randomBytes(KEY_BYTES));
  const row = { employerId, version, ...wrapped, createdAt: ctx.now() };
  // Two first documents at once: the second waits here, then reads the first one's key.
  await ctx.db.createQueryBuilder().insert().into(EmployerKey).values(row).orIgnore().execute();
  return ctx.db.findOneByOrFail(EmployerKey, { employerId, version });
}

function openKey(ctx: RequestContext, stored: EmployerKey): OpenEmployerKey {
  return { version: stored.version, key: openEmployerKey(ctx.services.masterKey, stored) };
}

/** @throws when the key was wrapped by another master key than the two given, or was destroyed. */
export function openEmployerKey(masterKey: MasterKey, stored: EmployerKey): Buffer {
  if (stored.wrappedKey.length === 0) throw new EmployerErased();
  const wrapping = [masterKey, masterKey.previous].find((one) => one?.id === stored.masterKeyId);
  if (!wrapping) {
    // Whoever operates the server reads it in its log: in their language, with the cure.
    throw new Error(
      `La clé maîtresse donnée (« ${masterKey.id} ») n’a pas enveloppé la clé de cet employeur : donnez « ${stored.masterKeyId} » dans MASTER_KEY, ou dans MASTER_KEY_PREVIOUS.`,
    );
  }
  return unwrapKey(wrapping.secret, stored.wrappedKey, ownerOf(stored));
}

/** The row of an employer's key, wrapped by the master key in service. */
export function wrapEmployerKey(
  masterKey: MasterKey,
  { employerId, version }: Pick<EmployerKey, 'employerId' | 'version'>,
  key: Buffer,
): Pick<EmployerKey, 'wrappedKey' | 'masterKeyId'> {
  return {
    wrappedKey: wrapKey(masterKey.secret, key, ownerOf({ employerId, version })),
    masterKeyId: masterKey.id,
  };
}

/** Every key of this employer was destroyed: nothing it filed can be read, nothing more is filed for it. */
export class EmployerErased extends Error {
  constructor() {
    super("The employer's keys were destroyed: nothing it filed can be read any more.");
  }
}

function ownerOf({ employerId, version }: Pick<EmployerKey, 'employerId' | 'version'>): string {
  return `employer-key/${employerId}/${version}`;
}
