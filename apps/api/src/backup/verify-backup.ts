import { dirname, join } from 'node:path';
import { Refusal } from '../refusal';
import { forEachObject } from './kept-objects';
import { type Manifest, objectsFile, readManifest, tableFile } from './manifest';
import { type Measure, measureFile } from './measured-file';
import { ObjectVault } from './object-vault';

/** A backup whose every file of rows is the one that was written. */
export interface SoundBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly vault: ObjectVault;
}

/**
 * Opens a backup after reading through everything that will be loaded in the database; the objects are verified as
 * they are given back, or by {@link verifyObjects}.
 *
 * @throws {Refusal} when it is not whole
 */
export async function openBackup(folder: string, key: Buffer | null): Promise<SoundBackup> {
  const manifest = await readManifest(folder, key);
  for (const table of manifest.tables) await requireSame(tableFile(folder, table.name), table);
  await requireSame(objectsFile(folder), manifest.objects);
  return { folder, manifest, vault: new ObjectVault(join(dirname(folder), 'objects')) };
}

async function requireSame(path: string, expected: Measure): Promise<void> {
  const found = await measureFile(path).catch(() => null);
  if (found === null) {
    throw new Refusal([`Le fichier ${path} manque : la sauvegarde a été coupée, prenez-en une autre.`]);
  }
  if (found.sha256 !== expected.sha256 || found.bytes !== expected.bytes) {
    throw new Refusal([`Le fichier ${path} a été changé depuis la sauvegarde : ne la restaurez pas.`]);
  }
}

/** Reads every object of a backup through. @returns how many. @throws {Refusal} at the first that is not what was kept */
export async function verifyObjects({ folder, vault }: SoundBackup): Promise<number> {
  let verified = 0;
  await forEachObject(folder, async (name, measure) => {
    await vault.verify(name, measure);
    verified++;
  });
  return verified;
}
