import { createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileMissing, type FileStore } from '@jalon/shared/api';
import { Refusal } from '../refusal';
import { type Measure, Measuring, writeMeasured } from './measured-file';

const OBJECT_NAME = /^[0-9a-f]{32,64}$/;

/**
 * The encrypted objects of the file store, beside the dated backups that share them: an object never changes, so each
 * is copied once. Its digest lies beside it.
 */
export class ObjectVault {
  constructor(private readonly folder: string) {}

  /** Copies an object unless it is there already. @returns what it is, null when the store has lost it. */
  async keep(name: string, store: FileStore): Promise<Measure | null> {
    const path = this.pathOf(name);
    const known = await this.known(path);
    if (known) return known;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const unfinished = `${path}.part`;
    await rm(unfinished, { force: true });
    try {
      const measure = await writeMeasured(unfinished, await store.get(name));
      await writeFile(`${path}.sha256`, measure.sha256, { mode: 0o600, flush: true });
      await rename(unfinished, path);
      return measure;
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }

  /** Gives an object back to a store that has not got it. @throws {Refusal} when it is not what was kept. */
  async giveBack(name: string, { sha256 }: Measure, store: FileStore): Promise<boolean> {
    if (await store.has(name)) return false;
    const measuring = new Measuring();
    const reading = pipeline(createReadStream(this.pathOf(name)), measuring);
    try {
      await Promise.all([reading, store.put(name, measuring)]);
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') throw lost(name);
      throw error;
    }
    if (measuring.measure.sha256 !== sha256) {
      await store.delete(name);
      throw changed(name);
    }
    return true;
  }

  /** Reads an object through. @throws {Refusal} when it is missing or not what was kept. */
  async verify(name: string, { sha256 }: Measure): Promise<void> {
    const measuring = new Measuring();
    await pipeline(createReadStream(this.pathOf(name)), measuring.resume()).catch(() => {
      throw lost(name);
    });
    if (measuring.measure.sha256 !== sha256) throw changed(name);
  }

  private async known(path: string): Promise<Measure | null> {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (!isThere) return null;
    const [{ size }, sha256] = await Promise.all([stat(path), readFile(`${path}.sha256`, 'utf8')]);
    return { bytes: size, sha256 };
  }

  private pathOf(name: string): string {
    if (!OBJECT_NAME.test(name)) throw new TypeError('An object name is 32 to 64 hexadecimal digits.');
    return join(this.folder, name.slice(0, 2), name.slice(2, 4), name);
  }
}

const lost = (name: string) =>
  new Refusal([`L’objet ${name} manque dans la sauvegarde : elle a été coupée. Prenez-en une autre.`]);
const changed = (name: string) =>
  new Refusal([`L’objet ${name} a été changé depuis la sauvegarde : ne la restaurez pas.`]);
