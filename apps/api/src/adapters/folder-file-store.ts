import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  FileMissing,
  type FileStore,
  OBJECT_NAME,
  requireObjectName,
  type StoredObject,
} from '@jalon/shared/api';

/** Objects in a local folder, sharded on two levels so that no directory grows too long. */
export class FolderFileStore implements FileStore {
  constructor(private readonly root: string) {}

  async put(name: string, bytes: Readable): Promise<void> {
    const path = this.pathOf(name);
    if (await exists(path)) throw new Error(`The file store already has an object ${name}.`);
    const created = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Written aside first: a reader, or a start after a crash, never sees half an object under its name.
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await writeDurably(temporary, bytes);
      await rename(temporary, path);
    } catch (failure) {
      await rm(temporary, { force: true });
      throw failure;
    }
    await syncDirectories(dirname(path), created ? dirname(this.root) : dirname(path));
  }

  async get(name: string): Promise<Readable> {
    const path = this.pathOf(name);
    if (!(await exists(path))) throw new FileMissing(name);
    return createReadStream(path);
  }

  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  has(name: string): Promise<boolean> {
    return exists(this.pathOf(name));
  }

  async *list(): AsyncGenerator<StoredObject> {
    for (const first of await sortedNames(this.root)) {
      for (const second of await sortedNames(join(this.root, first))) {
        const folder = join(this.root, first, second);
        // A folder of the second level holds a 65,536th of the store: its names are sorted in memory.
        for (const name of await sortedNames(folder)) {
          if (!OBJECT_NAME.test(name)) continue;
          const known = await stat(join(folder, name)).catch(absent);
          if (known) yield { name, byteSize: known.size, storedAt: known.mtime };
        }
      }
    }
  }

  private pathOf(name: string): string {
    requireObjectName(name);
    return join(this.root, name.slice(0, 2), name.slice(2, 4), name);
  }
}

/** What lies in a folder, in order; nothing where there is no such folder. */
async function sortedNames(path: string): Promise<string[]> {
  const folder = await opendir(path).catch(absent);
  const names: string[] = [];
  for await (const { name } of folder ?? []) names.push(name);
  return names.sort();
}

/** Deleted meanwhile, or nothing was ever put. @throws any other failure. */
function absent(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== 'ENOENT') throw failure;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeDurably(path: string, bytes: Readable): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  await file.writeFile(bytes);
  await file.sync();
}

/** A new name lives in its directory: without this, a power cut may keep the bytes and lose the name. */
async function syncDirectories(from: string, upTo: string): Promise<void> {
  // Windows cannot open a directory, and makes names durable by itself.
  if (process.platform === 'win32') return;
  for (let path = from; ; path = dirname(path)) {
    await using directory = await open(path, 'r');
    await directory.sync();
    if (path === upTo || path === dirname(path)) return;
  }
}
