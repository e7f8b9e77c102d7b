import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileMissing, type FileStore } from '@jalon/shared/api';

/** No object ever has this name: asking for it tells whether the store answers. */
const PROBE = '0'.repeat(32);

/** @throws when nothing could be kept or read: a disk that is not mounted, a store that does not answer */
export async function reachStore(files: FileStore, place: string): Promise<void> {
  if (!place.startsWith('s3:')) await reachFolder(place);
  await files.has(PROBE);
}

/** A first start makes the folder when the first object comes: until then its parent is what matters. */
async function reachFolder(place: string): Promise<void> {
  await access(place, constants.R_OK | constants.W_OK).catch(async (error: { code?: string }) => {
    if (error.code !== 'ENOENT') throw error;
    await reachFolderAbove(place);
  });
}

async function reachFolderAbove(place: string): Promise<void> {
  const above = dirname(place);
  if (above === place) throw new Error('no folder to keep objects in');
  await reachFolder(above);
}

export type StoreAct = 'put' | 'get' | 'delete' | 'has';

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
