import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describeFileStore } from './file-store.contract';
import { FolderFileStore } from './folder-file-store';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jalon-files-'));
});
afterAll(() => rm(root, { recursive: true }));

describeFileStore('A folder', async () => new FolderFileStore(join(root, 'made', 'at first use')));

describe('A folder', () => {
  it('leaves nothing behind a failed write, and lets nobody else read', async () => {
    const name = randomBytes(16).toString('hex');
    const store = new FolderFileStore(join(root, 'alone'));
    await store.put(name, Readable.from([Buffer.from('kept')]));
    const path = join(root, 'alone', name.slice(0, 2), name.slice(2, 4));
    const cut = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('cut');
      })(),
    );
    await expect(store.put(`${name}00`, cut)).rejects.toThrow('cut');
    expect(await readdir(path)).toEqual([name]);
    expect((await stat(join(path, name))).mode & 0o077).toBe(0);
  });
});
