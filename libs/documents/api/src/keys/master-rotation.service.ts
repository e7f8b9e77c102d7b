import type { RequestContext } from '@jalon/shared/api';
import { openEmployerKey, wrapEmployerKey } from '../employer-key.service';
import { EmployerKey } from '../stored-file.entity';

/** What the rotation of the master key did of one employer's keys. */
export interface MasterRotation {
  readonly rewrapped: number;
  /** By the master key in service already. */
  readonly already: number;
  /** Destroyed: there is nothing to wrap again. */
  readonly destroyed: number;
  /** Ids of other master keys: those cannot be opened. */
  readonly refused: readonly string[];
}

/** Wraps an employer's keys by the master key in service. Done again, it changes nothing more. */
export async function rotateMasterKey(ctx: RequestContext): Promise<MasterRotation> {
  const { employerId } = ctx;
  const { masterKey } = ctx.services;
  const keys = await ctx.db.find(EmployerKey, { where: { employerId }, order: { version: 'ASC' } });
  const kept = keys.filter(({ wrappedKey }) => wrappedKey.length > 0);
  const old = kept.filter(({ masterKeyId }) => masterKeyId !== masterKey.id);
  const opened = old.filter(({ masterKeyId }) => masterKeyId === masterKey.previous?.id);
  for (const stored of opened) {
    const { version } = stored;
    const wrapped = wrapEmployerKey(masterKey, stored, openEmployerKey(masterKey, stored));
    await ctx.db.update(EmployerKey, { employerId, version }, wrapped);
  }
  return {
    rewrapped: opened.length,
    already: kept.length - old.length,
    destroyed: keys.length - kept.length,
    refused: old.filter((one) => !opened.includes(one)).map(({ masterKeyId }) => masterKeyId),
  };
}
