import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { storeFile } from '@jalon/documents/api';
import { staffOf } from '@jalon/identity/api/testing';
import { memoryFileStore, type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import pg from 'pg';
import { createDataSource } from '../data-source';
import { migrateDatabase } from '../migration/migrate-database';
import { modules } from '../modules';
import { noteErasure, readErasures } from './erasure-journal';
import type { Manifest } from './manifest';
import { restorePlatform } from './restore-platform';
import { takeBackup } from './take-backup';
import { openBackup, verifyObjects } from './verify-backup';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'jalon-tampering-'));
const key = Buffer.alloc(32, 'backup');
const now = new Date('2026-06-15T20:00:00.000Z');
const say = () => undefined;
const clients: pg.Client[] = [];
let source: TestDatabase;
let target: TestDatabase;
let original: string;
let employerId: string;
let copies = 0;

async function clientOf(database: TestDatabase, role: 'jalon_owner' | 'jalon_backup'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.urlOf(role) });
  await client.connect();
  clients.push(client);
  return client;
}

async function migrated(): Promise<TestDatabase> {
  const database = await testDatabase(modules);
  const owner = await createDataSource(database.urlOf('jalon_owner'), 'tampering', 2).initialize();
  await migrateDatabase(owner, say);
  await owner.destroy();
  return database;
}

beforeAll(async () => {
  [source, target] = [await migrated(), await migrated()];
  const staff = await staffOf(source, 'Région');
  ({ employerId } = staff);
  await source.inContext(staff.administrator, (ctx) =>
    storeFile(ctx, { mediaType: 'application/pdf', bytes: one(Buffer.from('%PDF-1.7')) }),
  );
  const order = { to: join(folder, 'original'), siret: null, key, files: source.files, now, say };
  ({ folder: original } = await takeBackup(await clientOf(source, 'jalon_backup'), order));
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await source?.close();
  await target?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* one(bytes: Buffer) {
  yield bytes;
}

/** A backup of one's own to spoil, with its objects. */
function copyOfBackup(): string {
  const copy = join(folder, `copy-${copies++}`);
  cpSync(dirname(original), copy, { recursive: true });
  return join(copy, original.slice(dirname(original).length + 1));
}

const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(path, edit(readFileSync(path, 'utf8')));

function objectIn(backup: string): string {
  const objects = join(dirname(backup), 'objects');
  const [name] = readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[0-9a-f]{32}$/.test(path),
  );
  return join(objects, name ?? '');
}

describe('a backup that was tampered with is refused', () => {
  const spoilt: [string, (backup: string) => void, RegExp][] = [
    [
      'a row changed',
      (at) => editTable(at, 'employer', (rows) => rows.replace('Région', 'Autre')),
      /a été changé/,
    ],
    [
      'a row added',
      (at) => editTable(at, 'person', (rows) => rows + rows.split('\n')[0] + '\n'),
      /a été changé/,
    ],
    ['a table removed', (at) => rmSync(join(at, 'tables/agent.copy.gz')), /agent.copy.gz manque/],
    [
      'the list of objects cut',
      (at) => writeFileSync(join(at, 'objects.tsv.gz'), gzipSync('')),
      /a été changé/,
    ],
    ['no manifest', (at) => rmSync(join(at, 'manifest.json')), /pas une sauvegarde complète/],
    [
      'another date in the manifest',
      (at) => change(join(at, 'manifest.json'), (text) => text.replace('2026-06-15', '2026-06-16')),
      /manifeste .* a été changé/,
    ],
    [
      'a table struck from the manifest',
      (at) => change(join(at, 'manifest.json'), withoutAgents),
      /manifeste .* a été changé/,
    ],
    [
      'a seal that needs no key',
      (at) => writeFileSync(join(at, 'manifest.seal'), 'sha256:00\n'),
      /n’est pas scellée/,
    ],
  ];

  it.each(spoilt)('%s', async (_name, spoil, refusal) => {
    const backup = copyOfBackup();
    await expect(openBackup(backup, key)).resolves.toBeDefined();
    spoil(backup);
    await expect(openBackup(backup, key)).rejects.toThrow(refusal);
  });

  it('without the key that seals it, or with another', async () => {
    await expect(openBackup(original, null)).rejects.toThrow(/donnez la même clé/);
    await expect(openBackup(original, Buffer.alloc(32, 'other'))).rejects.toThrow(/a été changé/);
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'other'), /a été changé/],
    ['missing', (path: string) => rmSync(path), /manque/],
  ])('an object %s: nothing is loaded, and the store keeps none of it', async (_name, spoil, refusal) => {
    const folderOf = copyOfBackup();
    spoil(objectIn(folderOf));
    const backup = await openBackup(folderOf, key);
    await expect(verifyObjects(backup)).rejects.toThrow(refusal);
    const owner = await clientOf(target, 'jalon_owner');
    const files = memoryFileStore();
    await expect(restorePlatform(owner, backup, { files, now, say, erasures: [] })).rejects.toThrow(refusal);
    expect(files.objects.size).toBe(0);
    expect((await owner.query('select from employer')).rowCount).toBe(0);
  });
});

function editTable(backup: string, table: string, edit: (rows: string) => string): void {
  const path = join(backup, 'tables', `${table}.copy.gz`);
  writeFileSync(path, gzipSync(edit(gunzipSync(readFileSync(path)).toString())));
}

function withoutAgents(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  return JSON.stringify({ ...manifest, tables: manifest.tables.filter(({ name }) => name !== 'agent') });
}

it('does not bring back what was erased after the backup', async () => {
  const journal = join(folder, 'erasures.jsonl');
  await noteErasure(journal, { at: now.toISOString(), employerId, what: 'EMPLOYER_KEYS' });
  const owner = await clientOf(target, 'jalon_owner');
  const erasures = await readErasures(journal);
  await restorePlatform(owner, await openBackup(original, key), { files: target.files, now, say, erasures });
  const reader = await clientOf(target, 'jalon_backup');
  const { rows } = await reader.query('select length(wrapped_key) as length from employer_key');
  expect(rows).toEqual([{ length: 0 }]);
});

it('refuses a journal of erasures that was cut', async () => {
  const journal = join(folder, 'cut.jsonl');
  writeFileSync(journal, '{"at":"2026-06-15","employerId":"0000');
  await expect(readErasures(journal)).rejects.toThrow(/ligne 1/);
});

it('copies an object once, whatever the number of backups, and only what came since', async () => {
  const to = dirname(original);
  const before = readdirSync(join(to, 'objects'), { recursive: true }).length;
  const client = await clientOf(source, 'jalon_backup');
  const later = new Date('2026-06-16T20:00:00.000Z');
  const taken = await takeBackup(client, { to, siret: null, key, files: source.files, now: later, say });
  expect(taken.manifest.objects.count).toBe(1);
  expect(readdirSync(join(to, 'objects'), { recursive: true })).toHaveLength(before);
});

it('says when the store has lost an object that a row names, and keeps the rest', async () => {
  const client = await clientOf(source, 'jalon_backup');
  const order = { to: join(folder, 'lost'), siret: null, key, files: memoryFileStore(), now, say };
  const { manifest } = await takeBackup(client, order);
  expect(manifest.objects).toMatchObject({ count: 1, missing: 1 });
});
