import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileMissing, type FileStore, requireObjectName } from '@jalon/shared/api';

/** A file store that lives as long as the test, dated by its clock; `objects` shows what it was given. */
export interface MemoryFileStore extends FileStore {
  readonly objects: Map<string, Buffer>;
}

export function memoryFileStore(now: () => Date = () => new Date()): MemoryFileStore {
  const objects = new Map<string, Buffer>();
  const storedAt = new Map<string, Date>();
  return {
    objects,
    async put(name, bytes) {
      requireObjectName(name);
      const content = await buffer(bytes);
      if (objects.has(name)) throw new Error(`The file store has ${name} already.`);
      objects.set(name, content);
      storedAt.set(name, now());
    },
    async get(name) {
      const content = objects.get(requireObjectName(name));
      if (!content) throw new FileMissing(name);
      return Readable.from([content]);
    },
    async delete(name) {
      objects.delete(requireObjectName(name));
    },
    has: async (name) => objects.has(requireObjectName(name)),
    async *list() {
      for (const [name, { length }] of [...objects].sort(([one], [other]) => (one < other ? -1 : 1))) {
        yield { name, byteSize: length, storedAt: storedAt.get(name) ?? now() };
      }
    },
  };
}
