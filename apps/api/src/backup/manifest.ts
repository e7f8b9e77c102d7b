import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import type { Measure } from './measured-file';

/** The rows of a table, in `tables/<name>.copy.gz`. */
export interface KeptTable extends Measure {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** One line per object in `objects.tsv.gz`: its name, its size and its digest. */
export interface KeptObjects extends Measure {
  readonly count: number;
  /** Named by a row and not found in the store: an incident that was there before the backup. */
  readonly missing: number;
}

/** Everything a backup holds, so that nothing can be taken from it, added nor changed unseen. */
export interface Manifest {
  readonly format: 1;
  readonly takenAt: string;
  /** Null for the whole platform. */
  readonly employer: { readonly id: string; readonly siret: string } | null;
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
  /** The next value of each sequence, by name. */
  readonly sequences: Readonly<Record<string, string>>;
  readonly objects: KeptObjects;
}

const MANIFEST = 'manifest.json';
const SEAL = 'manifest.seal';

export const tableFile = (folder: string, name: string) => join(folder, 'tables', `${name}.copy.gz`);
export const objectsFile = (folder: string) => join(folder, 'objects.tsv.gz');

/** Written last: a folder without it is no backup. @param key seals it, so that only its holder can make one */
export async function writeManifest(folder: string, manifest: Manifest, key: Buffer | null): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, MANIFEST), text, { flag: 'wx', mode: 0o600, flush: true });
  await writeFile(join(folder, SEAL), `${sealOf(text, key)}\n`, { flag: 'wx', mode: 0o600, flush: true });
}

/** @throws {Refusal} when there is none, or when it is not the one that was written. */
export async function readManifest(folder: string, key: Buffer | null): Promise<Manifest> {
  const [text, seal] = await Promise.all(
    [MANIFEST, SEAL].map((name) => readFile(join(folder, name), 'utf8').catch(() => null)),
  );
  if (text == null || seal == null) {
    throw new Refusal([
      `« ${folder} » n’est pas une sauvegarde complète : il y manque ${MANIFEST} ou ${SEAL}. Nommez le dossier daté que la sauvegarde a écrit.`,
    ]);
  }
  requireSeal(text, seal.trim(), key);
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1)
    throw new Refusal(['Cette sauvegarde vient d’une version plus récente de Jalon.']);
  return manifest;
}

function requireSeal(text: string, seal: string, key: Buffer | null): void {
  const isKeyed = seal.startsWith('hmac-sha256:');
  if (isKeyed && !key) {
    throw new Refusal([
      'Cette sauvegarde est scellée par BACKUP_KEY : donnez la même clé pour la restaurer.',
    ]);
  }
  if (!isKeyed && key) {
    throw new Refusal([
      'Cette sauvegarde n’est pas scellée par BACKUP_KEY, que vous donnez : elle a pu être faite par quelqu’un d’autre. Retirez BACKUP_KEY si elle date d’avant la clé.',
    ]);
  }
  const expected = Buffer.from(sealOf(text, key));
  const given = Buffer.from(seal);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new Refusal([
      'Le manifeste de cette sauvegarde a été changé : ne la restaurez pas, prenez-en une autre.',
    ]);
  }
}

function sealOf(text: string, key: Buffer | null): string {
  return key
    ? `hmac-sha256:${createHmac('sha256', key).update(text).digest('hex')}`
    : `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
