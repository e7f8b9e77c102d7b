import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  currentEmployerKey,
  employerKey,
  OBJECT_TABLES,
  openStoredFile,
  rewrapBatch,
  startRotation,
  storeFile,
  unwrapKey,
  wrapKey,
} from '@jalon/documents/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { type Actor, type MasterKey, readMasterKey, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { modules } from '../modules';
import { Refusal } from '../refusal';
import { runKeysCommand } from './commands';
import { keyHolders } from './rotate-employer';

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
let folder: string;

beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await database.connect('jalon_owner');
  app = await database.connect('jalon_app');
  folder = await mkdtemp(join(tmpdir(), 'jalon-keys-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true });
});

const newMaster = (previous?: MasterKey): MasterKey => ({
  ...readMasterKey(randomBytes(32).toString('base64')),
  ...(previous ? { previous } : {}),
});

/** Runs a command with a master key; @returns what it said, and what it refused. */
async function run(args: string[], masterKey = database.services().masterKey, journal: string | null = null) {
  const said: string[] = [];
  const refused = await runKeysCommand(args, {
    services: { ...database.services(owner), masterKey },
    erasureJournal: journal,
    say: (line) => void said.push(line),
  }).then(
    () => [],
    (error: Error) => {
      if (error instanceof Refusal) return [...error.sentences];
      throw error;
    },
  );
  return { said: said.join('\n'), refused };
}

const context = (actor: Actor, masterKey: MasterKey) =>
  new RequestContext({ ...database.services(app), masterKey }, actor);

async function file(actor: Actor, bytes: Buffer, masterKey = database.services().masterKey): Promise<string> {
  async function* parts(): AsyncGenerator<Buffer> {
    yield bytes;
  }
  const ctx = context(actor, masterKey);
  return (await ctx.settle(() => storeFile(ctx, { mediaType: 'application/pdf', bytes: parts() }))).id;
}

async function read(actor: Actor, id: string, masterKey = database.services().masterKey): Promise<Buffer> {
  const ctx = context(actor, masterKey);
  const opened = await ctx.settle(() => openStoredFile(ctx, id));
  return buffer(await opened.read());
}

/** As the owner, inside an employer. */
async function rows<T>(employerId: string, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const ctx = new RequestContext(database.services(owner), null, null, { employerId, personId: null });
  return ctx.settle(() => ctx.db.query<T[]>(sql, parameters));
}

const siretOf = async ({ employerId }: Staff): Promise<string> =>
  (await rows<{ siret: string }>(employerId, 'select siret from employer where id = $1', [employerId]))[0]
    ?.siret ?? '';

/** A new employer, its SIRET and somebody who files. */
async function employer() {
  const staff = await staffOf(database);
  await rows(staff.employerId, 'update employer set siret = $2 where id = $1', [
    staff.employerId,
    String(Math.floor(Math.random() * 1e14)).padStart(14, '1'),
  ]);
  return { staff, siret: await siretOf(staff), actor: await staff.hire() };
}

describe('the declared tables', () => {
  it('are every one that holds a key wrapped by the employer’s', async () => {
    const tables = await owner.query(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'employer_key_version' order by 1`,
    );
    expect(tables.map(({ name }: { name: string }) => name)).toEqual(
      keyHolders.map(({ table }) => table).sort(),
    );
  });

  it('are every one that names an object of the store', async () => {
    const tables = await owner.query(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'object_name' order by 1`,
    );
    expect(tables.map(({ name }: { name: string }) => name)).toEqual([...OBJECT_TABLES].sort());
  });
});

describe('rotate-master', () => {
  it('wraps every employer’s keys by the new one, and everything filed is read as before', async () => {
    const { actor, siret } = await employer();
    const old = database.services().masterKey;
    const bytes = randomBytes(100_000);
    const id = await file(actor, bytes);
    const next = newMaster(old);
    await expect(read(actor, id, next)).resolves.toEqual(bytes);
    const first = await run(['rotate-master'], next);
    expect(first.refused).toEqual([]);
    expect(first.said).toContain(`${siret} : 1 clés enveloppées à nouveau`);
    const alone = { id: next.id, secret: next.secret };
    await expect(read(actor, id, alone)).resolves.toEqual(bytes);
    await expect(read(actor, id, old)).rejects.toThrow(/La clé maîtresse donnée .* MASTER_KEY_PREVIOUS/);
    const again = await run(['rotate-master'], next);
    expect(again.said).toContain(`${siret} : 0 clés enveloppées à nouveau, 1 l’étaient déjà`);
    await run(['rotate-master'], { ...old, previous: alone });
  });

  it('refuses in words what was wrapped by a third key, and does the others', async () => {
    const [known, unknown] = [await employer(), await employer()];
    const third = newMaster();
    const id = await file(known.actor, randomBytes(10));
    await file(unknown.actor, randomBytes(10), third);
    const old = database.services().masterKey;
    const next = newMaster(old);
    const { said, refused } = await run(['rotate-master'], next);
    expect(refused).toEqual([
      expect.stringMatching(`${unknown.siret} : .*« ${third.id} ».*MASTER_KEY_PREVIOUS`),
    ]);
    expect(said).toContain(`${known.siret} : 1 clés enveloppées à nouveau`);
    const alone = { id: next.id, secret: next.secret };
    await expect(read(known.actor, id, alone)).resolves.toHaveLength(10);
    await run(['rotate-master'], { ...old, previous: alone });
    await rows(unknown.staff.employerId, 'delete from stored_file');
    await rows(unknown.staff.employerId, 'delete from employer_key');
  });

  it('says which setting is missing', async () => {
    expect((await run(['rotate-master'])).refused[0]).toMatch(/^MASTER_KEY_PREVIOUS manque/);
    const key = newMaster();
    expect((await run(['rotate-master'], { ...key, previous: key })).refused[0]).toMatch(/la même clé/);
  });
});

describe('rotate-employer', () => {
  it('wraps by a new version all that the former wrapped, the issuer’s key included', async () => {
    const { actor, siret, staff } = await employer();
    const { employerId } = staff;
    const bytes = randomBytes(70_000);
    const id = await file(actor, bytes);
    const seed = randomBytes(32);
    const issuer = `issuer-key/${employerId}/1`;
    const first = await database.inContext(actor, currentEmployerKey);
    await rows(employerId, `insert into issuer_key values ($1, 1, 'z', $2, 1, now(), null)`, [
      employerId,
      wrapKey(first.key, seed, issuer),
    ]);
    const { said, refused } = await run(['rotate-employer', siret]);
    expect(refused).toEqual([]);
    expect(said).toContain('la version 2 de la clé');
    expect(said).toContain('stored_file, 1 clés');
    expect(said).toContain('issuer_key, 1 clés');
    await expect(read(actor, id)).resolves.toEqual(bytes);
    const [stored] = await rows<{ wrapped_seed: Buffer }>(employerId, 'select * from issuer_key');
    const second = await database.inContext(actor, (ctx) => employerKey(ctx, 2));
    expect(unwrapKey(second.key, stored?.wrapped_seed ?? Buffer.alloc(0), issuer)).toEqual(seed);
    expect((await run(['list'])).said).toMatch(
      /version 1 .* : n’enveloppe rien\.\n {2}version 2 .*stored_file 1, /,
    );
  });

  it('is resumed where it was interrupted, and all can be read meanwhile', async () => {
    const { actor, siret, staff } = await employer();
    const all = await Promise.all([1, 2, 3, 4, 5].map((size) => file(actor, Buffer.alloc(size))));
    const inside = <T>(work: (ctx: RequestContext) => Promise<T>) => {
      const scope = { employerId: staff.employerId, personId: null };
      const ctx = new RequestContext(database.services(owner), null, null, scope);
      return ctx.settle(() => work(ctx));
    };
    const rotation = await inside((ctx) => startRotation(ctx, keyHolders));
    const [files] = keyHolders.filter(({ table }) => table === 'stored_file');
    await inside((ctx) => rewrapBatch(ctx, files as never, { version: rotation?.version ?? 0, limit: 2 }));
    // Here the program dies. A file comes meanwhile.
    all.push(await file(actor, Buffer.alloc(6)));
    for (const [index, id] of all.entries()) await expect(read(actor, id)).resolves.toHaveLength(index + 1);
    const { said } = await run(['rotate-employer', siret]);
    expect(said).toContain('reprise vers la version 2');
    expect(said).toContain('stored_file, 3 clés');
    for (const [index, id] of all.entries()) await expect(read(actor, id)).resolves.toHaveLength(index + 1);
    const versions = await rows(
      staff.employerId,
      'select distinct employer_key_version as v from stored_file',
    );
    expect(versions).toEqual([{ v: 2 }]);
  });

  it('refuses in words', async () => {
    const { actor, siret, staff } = await employer();
    expect((await run(['rotate-employer', siret])).refused[0]).toContain('n’a pas encore de clé');
    expect((await run(['rotate-employer', '00000000000000'])).refused[0]).toContain('Aucun employeur');
    expect((await run(['rotate-employer'])).refused[0]).toContain('par son SIRET');
    await file(actor, randomBytes(5), newMaster());
    const { refused } = await run(['rotate-employer', siret]);
    expect(refused[0]).toMatch(/^Rien n’a été changé\. La clé maîtresse donnée /);
    const keys = await rows(staff.employerId, 'select version from employer_key');
    expect(keys).toEqual([{ version: 1 }]);
    await rows(staff.employerId, 'delete from stored_file');
    await rows(staff.employerId, 'delete from employer_key');
  });
});

describe('erase-employer', () => {
  it('destroys nothing without its confirmation', async () => {
    const { actor, siret } = await employer();
    const id = await file(actor, randomBytes(50));
    for (const args of [[], ['--confirm', '11111111111111']]) {
      expect((await run(['erase-employer', siret, ...args])).refused[0]).toContain(`--confirm ${siret}`);
    }
    await expect(read(actor, id)).resolves.toHaveLength(50);
  });

  it('makes undecipherable even a copy of the store, and touches no other employer', async () => {
    const [erased, other] = [await employer(), await employer()];
    const id = await file(erased.actor, randomBytes(80_000));
    const kept = await file(other.actor, randomBytes(60));
    const copy = new Map(database.files.objects);
    const journal = join(folder, 'erasures.jsonl');
    const { said } = await run(
      ['erase-employer', erased.siret, '--confirm', erased.siret],
      database.services().masterKey,
      journal,
    );
    expect(said).toContain('1 clés détruites');
    expect(said).toContain('1 objets supprimés');
    expect(said).toContain('Ce qui reste');
    expect(JSON.parse(await readFile(journal, 'utf8'))).toMatchObject({
      employerId: erased.staff.employerId,
      what: 'EMPLOYER_KEYS',
    });
    for (const [name, bytes] of copy) {
      if (!database.files.objects.has(name)) database.files.objects.set(name, bytes);
    }
    await expect(read(erased.actor, id)).rejects.toThrow(/keys were destroyed/);
    await expect(file(erased.actor, randomBytes(5))).rejects.toThrow(/keys were destroyed/);
    await expect(read(other.actor, kept)).resolves.toHaveLength(60);
    const [act] = await rows<{ actor_kind: string; detail: object }>(
      erased.staff.employerId,
      `select * from audit_event where action = 'documents.destroyEmployerKeys'`,
    );
    expect(act).toMatchObject({ actor_kind: 'SYSTEM', detail: { keys: 1 } });
    const again = await run(['erase-employer', erased.siret, '--confirm', erased.siret]);
    expect(again.said).toContain('déjà détruites');
    expect((await run(['rotate-employer', erased.siret])).refused[0]).toContain('ont été détruites');
  });

  it('refuses for whoever operates the platform', async () => {
    const { siret, staff } = await employer();
    await rows(staff.employerId, 'update employer set operates_platform = true where id = $1', [
      staff.employerId,
    ]);
    expect((await run(['erase-employer', siret, '--confirm', siret])).refused[0]).toContain(
      'exploite la plateforme',
    );
    await rows(staff.employerId, 'update employer set operates_platform = false where id = $1', [
      staff.employerId,
    ]);
  });
});

it('says its use for anything else', async () => {
  expect((await run([])).refused[0]).toContain('Dites quoi faire');
  expect((await run(['list', '--force'])).refused[0]).toContain('Option inconnue');
  expect((await run(['list', randomUUID()])).refused).toEqual([]);
});
