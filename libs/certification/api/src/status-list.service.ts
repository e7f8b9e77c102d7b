import type { RequestContext } from '@jalon/shared/api';
import { StatusList } from './issuer.entity';
import { type IssuerIdentity, STATUS_LIST_NUMBER } from './issuer.rules';
import { type SigningKey, signCredential } from './signing';
import { emptyBits, statusListCredential, withdrawn } from './status-list.rules';

/** The employer's list, published with its first certificate. */
export async function ensureStatusList(
  ctx: RequestContext,
  issuer: IssuerIdentity,
  key: SigningKey,
): Promise<void> {
  const { employerId } = ctx;
  const number = STATUS_LIST_NUMBER;
  if (await ctx.db.existsBy(StatusList, { employerId, number })) return;
  const row = { employerId, number, ...(await published(ctx, issuer, key, emptyBits())) };
  await ctx.db.createQueryBuilder().insert().into(StatusList).values(row).orIgnore().execute();
}

/** Marks one more certificate as withdrawn, and publishes the list again: in the act's own transaction. */
export async function withdrawInStatusList(
  ctx: RequestContext,
  issuer: IssuerIdentity,
  key: SigningKey,
  index: number,
): Promise<void> {
  await publishAgain(ctx, issuer, key, (bits) => withdrawn(bits, index));
}

/** Signs the list with the key now in service. */
export async function republishStatusList(
  ctx: RequestContext,
  issuer: IssuerIdentity,
  key: SigningKey,
): Promise<void> {
  if (await ctx.db.existsBy(StatusList, { employerId: ctx.employerId })) {
    await publishAgain(ctx, issuer, key, (bits) => bits);
  }
}

/** The row's lock makes two withdrawals at once follow one another: neither loses the other's bit. */
async function publishAgain(
  ctx: RequestContext,
  issuer: IssuerIdentity,
  key: SigningKey,
  change: (bits: Buffer) => Buffer,
): Promise<void> {
  const where = { employerId: ctx.employerId, number: STATUS_LIST_NUMBER };
  const { bits } = await ctx.db.findOneOrFail(StatusList, { where, lock: { mode: 'pessimistic_write' } });
  await ctx.db.update(StatusList, where, await published(ctx, issuer, key, change(bits)));
}

async function published(ctx: RequestContext, issuer: IssuerIdentity, key: SigningKey, bits: Buffer) {
  const at = ctx.now();
  const credential = await signCredential(issuer, key, await statusListCredential(issuer, bits, at), at);
  return { bits, credential, updatedAt: at };
}
