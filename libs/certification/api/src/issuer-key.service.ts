import { randomBytes } from 'node:crypto';
import { recordAuditEvent } from '@jalon/audit/api';
import { Employer } from '@jalon/identity/api';
import { currentEmployerKey, employerKey, unwrapKey, wrapKey } from '@jalon/documents/api';
import type { RequestContext, WrappedKeys } from '@jalon/shared/api';
import { IsNull } from 'typeorm';
import { IssuerKey } from './issuer.entity';
import { issuerDid, type IssuerIdentity } from './issuer.rules';
import { authorizeOnEmployer } from './list-right';
import { fixedPublicUrl } from './public-address.service';
import { publicKeyOf, type SigningKey } from './signing';
import { republishStatusList } from './status-list.service';

const SEED_BYTES = 32;

/** The active employer as its credentials name it. */
export async function issuerIdentity(ctx: RequestContext): Promise<IssuerIdentity> {
  const { siret, name } = await ctx.db.findOneByOrFail(Employer, { id: ctx.employerId });
  return { siret, name, publicUrl: await fixedPublicUrl(ctx) };
}

/** The key the employer signs with, in clear; made with its first certificate. */
export async function currentIssuerKey(ctx: RequestContext, issuer: IssuerIdentity): Promise<SigningKey> {
  const { employerId } = ctx;
  const inService = () => ctx.db.findOneBy(IssuerKey, { employerId, retiredAt: IsNull() });
  const stored = (await inService()) ?? (await makeKey(ctx, issuer, 1));
  const { key } = await employerKey(ctx, stored.employerKeyVersion);
  const seed = unwrapKey(key, stored.wrappedSeed, ownerOf(stored));
  return { version: stored.version, publicKey: stored.publicKey, seed };
}

/**
 * Puts a new key in service. The old one signs nothing more and stays published: what it signed is still verified.
 * @returns the new version
 */
export async function rotateIssuerKey(ctx: RequestContext): Promise<number> {
  await authorizeOnEmployer(ctx);
  const issuer = await issuerIdentity(ctx);
  const { version: old } = await currentIssuerKey(ctx, issuer);
  const { employerId } = ctx;
  await ctx.db.update(IssuerKey, { employerId, version: old }, { retiredAt: ctx.now() });
  const { version } = await makeKey(ctx, issuer, old + 1);
  await republishStatusList(ctx, issuer, await currentIssuerKey(ctx, issuer));
  const object = { objectType: 'employer', objectId: employerId };
  await recordAuditEvent(ctx, 'certification.rotateIssuerKey', object, { version });
  return version;
}

async function makeKey(ctx: RequestContext, issuer: IssuerIdentity, version: number): Promise<IssuerKey> {
  const { employerId } = ctx;
  const wrapping = await currentEmployerKey(ctx);
  const seed = randomBytes(SEED_BYTES);
  const row = {
    employerId,
    version,
    publicKey: await publicKeyOf(issuerDid(issuer), version, seed),
    wrappedSeed: wrapKey(wrapping.key, seed, ownerOf({ employerId, version })),
    employerKeyVersion: wrapping.version,
    createdAt: ctx.now(),
    retiredAt: null,
  };
  // Two at once: the second waits here, then reads the key of the first.
  await ctx.db.createQueryBuilder().insert().into(IssuerKey).values(row).orIgnore().execute();
  return ctx.db.findOneByOrFail(IssuerKey, { employerId, version });
}

function ownerOf({ employerId, version }: Pick<IssuerKey, 'employerId' | 'version'>): string {
  return `issuer-key/${employerId}/${version}`;
}

/** The private keys, for the rotation of the employer's. */
export const issuerKeys: WrappedKeys = {
  table: 'issuer_key',
  column: 'wrapped_seed',
  id: ['version'],
  ownerOf: (employerId, [version]) => ownerOf({ employerId, version: Number(version) }),
};
