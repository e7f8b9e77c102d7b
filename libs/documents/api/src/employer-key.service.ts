import { randomBytes } from 'node:crypto';
import type { RequestContext } from '@jalon/shared/api';
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

function latestKey(ctx: RequestContext): Promise<EmployerKey | null> {
  return ctx.db.findOne(EmployerKey, { where: { employerId: ctx.employerId }, order: { version: 'DESC' } });
}

async function makeFirstKey(ctx: RequestContext): Promise<EmployerKey> {
  const { employerId } = ctx;
  const { masterKey } = ctx.services;
  const version = 1;
  const row = {
    employerId,
    version,
    wrappedKey: wrapKey(masterKey.secret, randomBytes(KEY_BYTES), ownerOf({ employerId, version })),
    masterKeyId: masterKey.id,
    createdAt: ctx.now(),
  };
  // Two first documents at once: the second waits here, then reads the first one's key.
  await ctx.db.createQueryBuilder().insert().into(EmployerKey).values(row).orIgnore().execute();
  return ctx.db.findOneByOrFail(EmployerKey, { employerId, version });
}

function openKey(ctx: RequestContext, stored: EmployerKey): OpenEmployerKey {
  const { masterKey } = ctx.services;
  if (stored.masterKeyId !== masterKey.id) {
    throw new Error(
      `The employer's key was wrapped by the master key "${stored.masterKeyId}", and the server was given "${masterKey.id}".`,
    );
  }
  const key = unwrapKey(masterKey.secret, stored.wrappedKey, ownerOf(stored));
  return { version: stored.version, key };
}

function ownerOf({ employerId, version }: Pick<EmployerKey, 'employerId' | 'version'>): string {
  return `employer-key/${employerId}/${version}`;
}
