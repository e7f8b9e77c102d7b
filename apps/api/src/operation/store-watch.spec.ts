import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFileStore } from '@jalon/shared/api-testing';
import { FolderFileStore } from '../adapters/folder-file-store';
import { storeCheck } from './store-watch';

const folder = mkdtempSync(join(tmpdir(), 'jalon-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => {
  const place = join(folder, name);
  return { place, check: storeCheck(new FolderFileStore(place), place, 0) };
};

describe('the check of the file store', () => {
  it('stands on a folder that can be written to, and leaves nothing in it', async () => {
    const { place, check } = at('files');
    mkdirSync(place);
    await expect(check()).resolves.toBeUndefined();
    const left = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(left).toEqual([]);
  });

  it('falls when the folder is not there, which it does not make, and stands once it is', async () => {
    const { place, check } = at('unmounted');
    await expect(check()).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).not.toContain('unmounted');
    mkdirSync(place);
    await expect(check()).resolves.toBeUndefined();
  });

  it('falls when the folder may not be written to', async () => {
    const { place, check } = at('read-only');
    mkdirSync(place);
    chmodSync(place, 0o500);
    // Root writes where it may not: the store itself then says it.
    if (process.getuid?.() !== 0) await expect(check()).rejects.toThrow('EACCES');
    chmodSync(place, 0o700);
  });

  it('falls when a store that answers keeps nothing, and says so until it does', async () => {
    const store = memoryFileStore();
    let isFull = true;
    const put: typeof store.put = (name, bytes) =>
      isFull ? Promise.reject(new Error('ENOSPC')) : store.put(name, bytes);
    const check = storeCheck({ ...store, put }, 's3://bucket');
    await expect(check()).rejects.toThrow('ENOSPC');
    await expect(check()).rejects.toThrow('ENOSPC');
    isFull = false;
    await expect(check()).resolves.toBeUndefined();
  });

  it('writes once a minute, however often it is asked', async () => {
    const store = memoryFileStore();
    let puts = 0;
    const put: typeof store.put = (name, bytes) => store.put(name, bytes).finally(() => puts++);
    const check = storeCheck({ ...store, put }, 's3://bucket');
    for (let times = 0; times < 5; times++) await check();
    expect(puts).toBe(1);
  });
});
