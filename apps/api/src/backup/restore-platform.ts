import type { FileStore } from '@jalon/shared/api';
import type { ClientBase } from 'pg';
import { Refusal } from '../refusal';
import type { Erasure } from './erasure-journal';
import { forEachObject } from './kept-objects';
import { inTransaction, loadRows, withForceLifted } from './load-rows';
import type { Manifest } from './manifest';
import { settleRestored } from './settle-restored';
import { quoted, quotedList, readMigrations, readTables, type Table } from './table-catalogue';
import { keptTables } from './table-rules';
import { PLAIN_TEXT } from './take-backup';
import type { SoundBackup } from './verify-backup';

export interface RestoreOrder {
  readonly files: FileStore;
  readonly now: Date;
  readonly say: (line: string) => void;
  /** What was erased for good: it does not come back. */
  readonly erasures: readonly Erasure[];
}

const TELL_EVERY = 1_000;

/**
 * Loads a whole backup into a database that has its tables and nobody's rows, in one transaction, after its objects.
 *
 * @param client as `jalon_owner`
 * @throws {Refusal} when the database is not empty, or its tables are not those of the backup
 */
export async function restorePlatform(
  client: ClientBase,
  backup: SoundBackup,
  order: RestoreOrder,
): Promise<void> {
  await client.query(PLAIN_TEXT);
  const every = await readTables(client);
  const tables = keptTables(every);
  await requireSameTables(client, backup.manifest, tables);
  await requireEmpty(client, tables);
  await giveObjectsBack(backup, order);
  await inTransaction(client, () =>
    withForceLifted(client, tables, async () => {
      // The reference that came with the program is replaced by the backup's, which rows of people name.
      await client.query(`truncate ${quotedList(every.map(({ name }) => name))}`);
      for (const kept of inOrder(backup.manifest, tables)) {
        await loadRows(client, backup.folder, kept);
        if (kept.rows > 0) order.say(`${kept.name} : ${kept.rows} lignes`);
      }
      await restoreSequences(client, backup.manifest);
      await settleRestored(client, order);
    }),
  );
}

/** @throws {Refusal} unless the database was migrated exactly as the one that was backed up. */
export async function requireSameTables(
  client: ClientBase,
  { migrations }: Manifest,
  tables: readonly Table[],
): Promise<void> {
  if (tables.length === 0) {
    throw new Refusal(['La base n’a pas de tables : lancez d’abord node dist/apps/api/migrate.mjs.']);
  }
  const here = await readMigrations(client);
  const missing = migrations.filter((name) => !here.includes(name));
  const added = here.filter((name) => !migrations.includes(name));
  if (missing.length > 0) {
    throw new Refusal([
      `La sauvegarde vient d’une version plus récente (${missing.join(', ')}) : restaurez avec la version qui l’a faite.`,
    ]);
  }
  if (added.length > 0) {
    throw new Refusal([
      `La base est en avance sur la sauvegarde (${added.join(', ')}) : migrez une base vide avec la version qui l’a faite, restaurez, puis mettez à jour.`,
    ]);
  }
}

async function requireEmpty(client: ClientBase, tables: readonly Table[]): Promise<void> {
  const inhabited = tables.filter(({ name }) => name === 'employer' || name === 'person');
  for (const { name } of inhabited) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
    if (rowCount) {
      throw new Refusal([
        'La base n’est pas vide : restaurez dans une base neuve et migrée, puis changez DATABASE_URL. Pour un seul employeur, ajoutez --employer <siret>.',
      ]);
    }
  }
}

/** In the order in which rows find what they name. */
export function inOrder({ tables: kept }: Manifest, tables: readonly Table[]) {
  return tables.flatMap(({ name }) => kept.filter((one) => one.name === name));
}

/**
 * Before the rows that name them: a restore cut short leaves objects nobody names, which harms nobody.
 *
 * @param only the names wanted; all of them when absent
 */
export async function giveObjectsBack(
  { folder, vault }: SoundBackup,
  { files, say }: RestoreOrder,
  only?: ReadonlySet<string>,
): Promise<void> {
  const counts = { given: 0, there: 0 };
  await forEachObject(folder, async (name, measure) => {
    if (only && !only.has(name)) return;
    if (await vault.giveBack(name, measure, files)) counts.given++;
    else counts.there++;
    if ((counts.given + counts.there) % TELL_EVERY === 0) say(`objets : ${counts.given + counts.there}`);
  });
  say(`objets : ${counts.given} rendus, ${counts.there} déjà là`);
}

async function restoreSequences(client: ClientBase, { sequences }: Manifest): Promise<void> {
  for (const [name, value] of Object.entries(sequences)) {
    await client.query('select setval($1::regclass, $2)', [quoted(name), value]);
  }
}
