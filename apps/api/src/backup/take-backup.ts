import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@jalon/shared/api';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Refusal } from '../refusal';
import { type KeptTable, type Manifest, tableFile, writeManifest } from './manifest';
import { writeCompressed } from './measured-file';
import { keepObjects, listObjects } from './kept-objects';
import { ObjectVault } from './object-vault';
import { quoted, quotedList, readMigrations, readTables, type Table } from './table-catalogue';
import { columnsOfEmployer, keptTables, rowsOfEmployer } from './table-rules';

export interface BackupOrder {
  /** The folder of all backups. */
  readonly to: string;
  /** One employer's rows and objects; everybody's when null. */
  readonly siret: string | null;
  /** Seals the manifest, when there is one. */
  readonly key: Buffer | null;
  readonly files: FileStore;
  readonly now: Date;
  readonly say: (line: string) => void;
}

export interface TakenBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Copies one instant of the database, then the objects its rows name, in a dated folder of `to`. Tables and objects
 * are streamed: memory does not grow with them.
 *
 * @param client as `jalon_backup`, which sees every row and can write none
 */
export async function takeBackup(client: ClientBase, order: BackupOrder): Promise<TakenBackup> {
  const folder = join(order.to, nameOf(order));
  const unfinished = `${folder}.part`;
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
  try {
    const snapshot = await inSnapshot(client, () => copySnapshot(client, unfinished, order));
    const vault = new ObjectVault(join(order.to, 'objects'));
    const objects = await keepObjects(unfinished, vault, order);
    const manifest: Manifest = { ...snapshot, objects };
    await writeManifest(unfinished, manifest, order.key);
    await rename(unfinished, folder);
    return { folder, manifest };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

function nameOf({ now, siret }: BackupOrder): string {
  const at = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return siret ? `jalon-${at}-${siret}` : `jalon-${at}`;
}

/** What PostgreSQL writes of a value must not depend on how the server or the role is set. */
export const PLAIN_TEXT = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set bytea_output = 'hex'; set extra_float_digits = 1; set client_encoding = 'UTF8'; set statement_timeout = 0`;

async function inSnapshot<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query(PLAIN_TEXT);
  await client.query('begin isolation level repeatable read read only');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

async function copySnapshot(
  client: ClientBase,
  folder: string,
  order: BackupOrder,
): Promise<Omit<Manifest, 'objects'>> {
  const employer = order.siret === null ? null : await employerOf(client, order.siret);
  const tables = keptTables(await readTables(client));
  const kept: KeptTable[] = [];
  for (const table of tables) {
    const rows = employer ? rowsOfEmployer(table, employer.id, tables) : 'true';
    if (rows === null) continue;
    const copied = await copyTable(client, folder, { table, rows, employerId: employer?.id ?? null });
    kept.push(copied);
    if (copied.rows > 0) order.say(`${table.name} : ${copied.rows} lignes`);
  }
  await listObjects(client, folder, { tables, employerId: employer?.id ?? null });
  return {
    format: 1,
    takenAt: order.now.toISOString(),
    employer,
    migrations: await readMigrations(client),
    tables: kept,
    sequences: await readSequences(client),
  };
}

async function employerOf(client: ClientBase, siret: string): Promise<{ id: string; siret: string }> {
  const { rows } = await client.query<{ id: string; siret: string }>(
    'select id, siret from employer where siret = $1',
    [siret],
  );
  if (!rows[0]) throw new Refusal([`Aucun employeur n’a le SIRET ${siret} : corrigez --employer.`]);
  return rows[0];
}

interface Copied {
  readonly table: Table;
  /** A condition of SQL. */
  readonly rows: string;
  readonly employerId: string | null;
}

async function copyTable(
  client: ClientBase,
  folder: string,
  { table, rows, employerId }: Copied,
): Promise<KeptTable> {
  const columns = table.columns.map(({ name }) => name);
  const values = employerId ? columnsOfEmployer(table, employerId).join(', ') : quotedList(columns);
  const copy = client.query(
    copyTo(`copy (select ${values} from ${quoted(table.name)} where ${rows}) to stdout`),
  );
  const measure = await writeCompressed(tableFile(folder, table.name), copy);
  return { name: table.name, columns, rows: copy.rowCount, ...measure };
}

/** Where each sequence of ours stands; the list of migrations has its own, which is not restored. */
async function readSequences(client: ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select sequencename as name, last_value::text as value from pg_sequences
      where schemaname = 'public' and sequencename <> 'migrations_id_seq' order by 1`,
  );
  return Object.fromEntries(rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}
