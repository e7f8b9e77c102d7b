import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileMissing, type FileStore } from '@jalon/shared/api';

/** A file store that lives as long as the test; `objects` shows what it was given. */
export interface MemoryFileStore extends FileStore {
  readonly objects: Map<string, Buffer>;
}

export function memoryFileStore(): MemoryFileStore {
  const objects = new Map<string, Buffer>();
  return {
    objects,
    async put(name, bytes) {
      const content = await buffer(bytes);
      if (objects.has(name)) throw new Error(`The file store has ${name} already.`);
      objects.set(name, content);
    },
    get(name) {
      const content = objects.get(name);
      return content ? Promise.resolve(Readable.from([content])) : Promise.reject(new FileMissing(name));
    },
    delete(name) {
      objects.delete(name);
      return Promise.resolve();
    },
    has: (name) => Promise.resolve(objects.has(name)),
  };
}
