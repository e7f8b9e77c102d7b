import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { FileMissing, type FileStore } from '@jalon/shared/api';
import type { ReadinessCheck } from './readiness';

/** No object ever has this name: asking for it tells whether the store answers. */
const NOBODY = '0'.repeat(32);
/** Asking is free; a store that is paid by the request is not written to at each probe of a proxy. */
const WRITTEN_EVERY = 60_000;

/**
 * Asks the store at each check and, at the first and once a minute, puts an object and removes it: a full disk, or one
 * mounted to be read only, still answers. The check throws when nothing could be kept or read. A folder that is not there
 * is a disk that is not mounted: it is never made here, the pieces would be kept under the mount.
 */
export function storeCheck(files: FileStore, place: string, every = WRITTEN_EVERY): ReadinessCheck {
  let writtenAt = -Infinity;
  return async () => {
    if (!place.startsWith('s3:')) await access(place, constants.R_OK | constants.W_OK | constants.X_OK);
    await files.has(NOBODY);
    if (performance.now() - writtenAt < every) return;
    // Always beside the others: a store in a folder keeps the folders it made.
    const name = `0000${randomBytes(14).toString('hex')}`;
    await files.put(name, Readable.from([Buffer.from('ready')]));
    await files.delete(name);
    writtenAt = performance.now();
  };
}

export const STORE_ACTS = ['put', 'get', 'delete', 'has'] as const;
export type StoreAct = (typeof STORE_ACTS)[number];

/** The same store, of which every failure is told: an object that is missing is one too. */
export function watchedStore(
  files: FileStore,
  failed: (act: StoreAct, isMissing: boolean) => void,
): FileStore {
  const watch = async <T>(act: StoreAct, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      failed(act, error instanceof FileMissing);
      throw error;
    }
  };
  return {
    put: (name, bytes) => watch('put', () => files.put(name, bytes)),
    get: (name) => watch('get', () => files.get(name)),
    delete: (name) => watch('delete', () => files.delete(name)),
    has: (name) => watch('has', () => files.has(name)),
    list: () => files.list(),
  };
}
