import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileMissing, type FileStore } from '@jalon/shared/api';

const newName = () => randomBytes(16).toString('hex');

async function* failingHalfway(): AsyncGenerator<Buffer> {
  yield randomBytes(100_000);
  throw new Error('The upload was cut.');
}

async function namesOf(store: FileStore): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list()) names.push(name);
  return names;
}

/** What every file store must do, whatever it is made of: run it in the spec of each adapter. */
export function describeFileStore(kind: string, open: () => Promise<FileStore>): void {
  describe(`${kind} as a file store`, () => {
    let store: FileStore;
    beforeAll(async () => {
      store = await open();
    });

    it.each([0, 1, 65_536, 3_000_000])('gives back the %i bytes it was given', async (size) => {
      const name = newName();
      const bytes = randomBytes(size);
      await store.put(name, Readable.from([bytes]));
      expect((await buffer(await store.get(name))).equals(bytes)).toBe(true);
    });

    it('never replaces an object', async () => {
      const name = newName();
      await store.put(name, Readable.from([Buffer.from('first')]));
      await expect(store.put(name, Readable.from([Buffer.from('second')]))).rejects.toThrow(name);
      expect((await buffer(await store.get(name))).toString()).toBe('first');
    });

    it('has nothing under the name of an object whose stream failed', async () => {
      const name = newName();
      await expect(store.put(name, Readable.from(failingHalfway()))).rejects.toThrow('The upload was cut.');
      expect(await store.has(name)).toBe(false);
    });

    it('says which object is missing', async () => {
      const name = newName();
      expect(await store.has(name)).toBe(false);
      await expect(store.get(name)).rejects.toThrow(new FileMissing(name));
    });

    it('forgets a deleted object, and deleting twice is deleting', async () => {
      const name = newName();
      await store.put(name, Readable.from([Buffer.from('gone')]));
      await store.delete(name);
      await store.delete(name);
      expect(await store.has(name)).toBe(false);
    });

    it('lists what it holds in the order of names, with sizes and dates, and nothing half written', async () => {
      const before = await namesOf(store);
      const names = Array.from({ length: 5 }, newName);
      const start = Date.now() - 2000;
      for (const name of names) await store.put(name, Readable.from([Buffer.from('12345')]));
      await store.put(newName(), Readable.from(failingHalfway())).catch(() => undefined);
      expect(await namesOf(store)).toEqual([...before, ...names].sort());
      for await (const { name, byteSize, storedAt } of store.list()) {
        if (!names.includes(name)) continue;
        expect(byteSize).toBe(5);
        expect(storedAt.getTime()).toBeGreaterThan(start);
        expect(storedAt.getTime()).toBeLessThan(Date.now() + 2000);
      }
    });

    it.each([
      '../outside',
      '/etc/passwd',
      '..',
      '',
      'a'.repeat(31),
      `${'a'.repeat(32)}/../b`,
      'A'.repeat(32),
      `${'a'.repeat(32)}\n`,
    ])('refuses the name %j, which it never gave', async (name) => {
      await expect((async () => store.put(name, Readable.from([])))()).rejects.toThrow(TypeError);
      await expect((async () => store.get(name))()).rejects.toThrow(TypeError);
      await expect((async () => store.has(name))()).rejects.toThrow(TypeError);
      await expect((async () => store.delete(name))()).rejects.toThrow(TypeError);
    });
  });
}
