import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** What may be taken: the others are left where they are, for whoever put them there. */
const TAKEN = new Set(['.csv', '.txt', '.xlsx']);
/** A file still being written changes: it is taken once it has been still for so long, in milliseconds. */
const STILL = 10_000;
const CLAIMED = /^([0-9a-f-]{36})~(.+)$/;

/** A file claimed for an import. */
export interface ClaimedFile {
  readonly id: string;
  readonly fileName: string;
  readonly path: string;
}

/**
 * The folder where an employer's software puts its tables: `<root>/<SIRET>/`. A file goes from there to `en-cours`, by a
 * rename, which only one of several workers can win, then to `importes` or `refuses`, with what became of it beside.
 */
export class ImportFolder {
  private readonly root: string;

  constructor(root: string, siret: string) {
    this.root = join(root, siret);
  }

  /** Claims the files that are still; those claimed before a crash are given again. */
  async claim(newId: () => string, now: Date): Promise<ClaimedFile[]> {
    if (!(await this.exists())) return [];
    await mkdir(join(this.root, 'en-cours'), { recursive: true });
    for (const name of await this.waiting(now)) {
      const path = join(this.root, name);
      await rename(path, join(this.root, 'en-cours', `${newId()}~${name}`)).catch(ignoreMissing);
    }
    return this.claimed();
  }

  /** Those that wait for their import. */
  async claimed(): Promise<ClaimedFile[]> {
    const names = await readdir(join(this.root, 'en-cours')).catch(() => []);
    return names.flatMap((name) => {
      const [, id, fileName] = CLAIMED.exec(name) ?? [];
      return id && fileName ? [{ id, fileName, path: join(this.root, 'en-cours', name) }] : [];
    });
  }

  async find(id: string): Promise<ClaimedFile | null> {
    return (await this.claimed()).find((file) => file.id === id) ?? null;
  }

  /** Puts a claimed file where it says that it was taken, or was not; done again, it changes nothing. */
  async settle(id: string, where: 'importes' | 'refuses'): Promise<void> {
    const file = await this.find(id);
    if (!file) return;
    await mkdir(join(this.root, where), { recursive: true });
    await rename(file.path, join(this.root, where, `${id}~${file.fileName}`)).catch(ignoreMissing);
  }

  /** Leaves a text beside the file: the report, or why it was refused. It is whole, or it is not there. */
  async leave(where: 'importes' | 'refuses', name: string, bytes: AsyncIterable<Buffer>): Promise<void> {
    await mkdir(join(this.root, where), { recursive: true });
    const path = join(this.root, where, basename(name));
    const part = await open(`${path}.part`, 'w');
    try {
      for await (const chunk of bytes) await part.write(chunk);
      await part.sync();
    } finally {
      await part.close();
    }
    await rename(`${path}.part`, path);
  }

  private async waiting(now: Date): Promise<string[]> {
    const entries = await readdir(this.root, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && TAKEN.has(extname(entry.name).toLowerCase()));
    const still = await Promise.all(
      files.map(async ({ name }) => {
        // Another worker may have claimed it meanwhile.
        const found = await stat(join(this.root, name)).catch(ignoreMissing);
        return found && now.getTime() - found.mtimeMs >= STILL && !name.startsWith('.') ? [name] : [];
      }),
    );
    return still.flat().sort();
  }

  private async exists(): Promise<boolean> {
    return stat(this.root).then(
      (found) => found.isDirectory(),
      () => false,
    );
  }
}

/** Another worker was first. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
