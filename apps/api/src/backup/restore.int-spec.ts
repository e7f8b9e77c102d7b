import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pieceContent } from '@jalon/personnel-file/api';
import { RequestContext } from '@jalon/shared/api';
import { memoryFileStore, type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import pg from 'pg';
import { buffer } from 'node:stream/consumers';
import { openIdConnectProvider } from '../adapters/openid-connect';
import { createDataSource } from '../data-source';
import { migrateDatabase } from '../migration/migrate-database';
import { modules } from '../modules';
import { FakeProvider } from '../testing/fake-provider';
import { freePort } from '../testing/free-port';
import { type PermissionWorld, permissionWorld } from '../testing/permission-world';
import { rowDigests } from '../testing/row-digests';
import { ScriptedBrowser } from '../testing/scripted-browser';
import { testServer } from '../testing/test-server';
import { restoreEmployer } from './restore-employer';
import { restorePlatform } from './restore-platform';
import { settledTables } from './settle-restored';
import { readTables, type Table } from './table-catalogue';
import { keptTables, rowsOfEmployer } from './table-rules';
import { takeBackup } from './take-backup';
import { openBackup, verifyObjects } from './verify-backup';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'jalon-backup-'));
const opened: { close(): Promise<unknown> }[] = [];
const say = () => undefined;
const now = new Date('2026-06-15T20:00:00.000Z');
let source: TestDatabase;
let world: PermissionWorld;
let provider: FakeProvider;
let whole: string;
let regionSiret: string;
let regionOnly: string;
/** Of every table, and of what goes with the region, when the backups were taken. */
let before: Record<string, string>;
let ofRegion: Record<string, string>;

async function clientOf(database: TestDatabase, role: 'jalon_owner' | 'jalon_backup'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.urlOf(role) });
  await client.connect();
  opened.unshift({ close: () => client.end() });
  return client;
}

/** A database as an operator makes one to restore into: migrated, and nobody's. */
async function emptyDatabase(): Promise<TestDatabase> {
  const database = await testDatabase(modules);
  opened.unshift(database);
  const owner = await createDataSource(database.urlOf('jalon_owner'), 'restore', 2).initialize();
  await migrateDatabase(owner, say);
  await owner.destroy();
  return database;
}

async function backUp(siret: string | null): Promise<string> {
  const client = await clientOf(source, 'jalon_backup');
  const taken = await takeBackup(client, { to: folder, siret, key: null, files: source.files, now, say });
  return taken.folder;
}

/** What waits when the backup is taken: a job, a mail and a delivery. */
const WAITING = [
  `insert into followed_job (employer_id, id, task, asked_at, queue_job_id)
   values ($1, gen_random_uuid(), 'test.wait', now(), 1)`,
  `insert into mail (employer_id, id, recipient_person_id, form, language, is_legal, state, created_at, due_at)
   values ($1, gen_random_uuid(), $2, 'NOTICE', 'FR', false, 'QUEUED', now(), now())`,
  `with endpoint as (
     insert into webhook_endpoint (employer_id, id, url, events, is_active, created_by_person_id, created_at)
     values ($1, gen_random_uuid(), 'https://exemple.fr/', '{certificate.issued}', true, $2, now())
     returning employer_id, id)
   insert into webhook_delivery (employer_id, id, endpoint_id, event_id, event_type, object_id, occurred_at)
   select employer_id, gen_random_uuid(), id, gen_random_uuid(), 'certificate.issued', gen_random_uuid(), now()
     from endpoint`,
];

/** A role asked of a neighbour, who has not answered: it names nobody of theirs yet. */
const OFFERED = `
  insert into second_role (id, employer_id, partner_employer_id, kind, label, operations, document_types, valid_from,
                           valid_until, legal_basis, offered_by_person_id, offered_by_name, offered_at)
  select gen_random_uuid(), $1, id, 'CERTIFIER', 'Certifier', '{certificate.issue}', '{}', '2026-06-01', '2026-12-31',
         'Convention', $2, 'Hélène Prigent', now()
    from employer where id <> $1 order by id limit 1`;

async function asHolder(sql: string): Promise<void> {
  const { employerId, personId } = world.people.holder;
  const owner = await clientOf(source, 'jalon_owner');
  await owner.query(`set app.employer_id = '${employerId}'`);
  await owner.query(sql.replaceAll('$1', `'${employerId}'`).replaceAll('$2', `'${personId}'`));
}

/** The rows that go with the region, by table. */
async function rowsOfRegion(client: pg.Client): Promise<(table: string) => string> {
  const tables = keptTables(await readTables(client));
  const { employerId } = world.people.holder;
  return (name) =>
    rowsOfEmployer(tables.find((table) => table.name === name) as Table, employerId, tables) ?? 'false';
}

const digestsOf = async (database: TestDatabase) => rowDigests(await clientOf(database, 'jalon_backup'));

/** Rows that waited are ended by a restore, and told apart: as many, in another state. */
const butSettled = (digests: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(digests).map(([table, digest]) => [
      table,
      settledTables.includes(table) ? digest.split(' ')[0] : digest,
    ]),
  );

beforeAll(async () => {
  source = await emptyDatabase();
  world = await permissionWorld(source);
  provider = await FakeProvider.start();
  const owner = await clientOf(source, 'jalon_owner');
  await owner.query(`update external_identity set issuer = $1, subject = 'subject-1' where subject = $2`, [
    provider.issuer,
    world.people.holder.personId,
  ]);
  const { rows } = await owner.query('select siret from employer where id = $1', [
    world.people.holder.employerId,
  ]);
  regionSiret = rows[0].siret;
  for (const sql of [...WAITING, OFFERED]) await asHolder(sql);
  const reader = await clientOf(source, 'jalon_backup');
  [before, ofRegion] = [await rowDigests(reader), await rowDigests(reader, await rowsOfRegion(reader))];
  whole = await backUp(null);
  regionOnly = await backUp(regionSiret);
});
afterAll(async () => {
  await provider?.stop();
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a whole backup, restored into an empty database and an empty store', () => {
  let target: TestDatabase;
  const files = memoryFileStore();
  beforeAll(async () => {
    target = await emptyDatabase();
    const backup = await openBackup(whole, null);
    await restorePlatform(await clientOf(target, 'jalon_owner'), backup, { files, now, say, erasures: [] });
  });
  const services = () => ({
    ...source.services(),
    ...target.services(),
    masterKey: source.services().masterKey,
    files,
  });

  it('gives every row of every table back, to the byte', async () => {
    expect(Object.values(before).filter((digest) => !digest.startsWith('0 ')).length).toBeGreaterThan(25);
    expect(butSettled(await digestsOf(target))).toEqual(butSettled(before));
  });

  it('gives every object back, to the byte', () => {
    expect(source.files.objects.size).toBeGreaterThan(0);
    expect(Object.fromEntries(files.objects)).toEqual(Object.fromEntries(source.files.objects));
  });

  it('opens a piece with the master key, which no backup holds', async () => {
    const ctx = new RequestContext(services(), world.people.holder);
    const { file } = await ctx.settle(() => pieceContent(ctx, world.appointmentId));
    expect((await buffer(await file.read())).toString()).toContain('%PDF-1.7');
  });

  it('lets people sign in, and keeps no session of before', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const providers = [openIdConnectProvider(provider.settings({}))];
    const server = await testServer(target, { providers, services: services() }, { publicUrl: origin });
    opened.unshift(server);
    await server.listen({ host: '127.0.0.1', port });
    const old = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ me { displayName } }' },
      headers: await world.signIn('holder'),
    });
    expect(old.json().data).toEqual({ me: null });
    const browser = new ScriptedBrowser(origin);
    const begun = await browser.send('/auth/sign-in?provider=fake&returnTo=/');
    await browser.send(provider.agree(new URL(begun.headers.get('location') ?? '')));
    const { data } = await browser.graphql<{ me: { displayName: string } }>('{ me { displayName } }');
    expect(data.me.displayName).toBe('Camille Le Goff');
  });

  it('begins nothing again that waited: it may have been done since', async () => {
    const reader = await clientOf(target, 'jalon_backup');
    const { rows } = await reader.query(`
      select (select count(*)::int from followed_job where ended_at is null) as jobs,
             (select count(*)::int from mail where state in ('QUEUED', 'DEFERRED', 'SENDING')) as mails,
             (select count(*)::int from webhook_delivery where state = 'PENDING') as deliveries,
             (select count(*)::int from mail where state = 'UNCERTAIN') as "toSettle"`);
    expect(rows).toEqual([{ jobs: 0, mails: 0, deliveries: 0, toSettle: expect.any(Number) }]);
    const owner = await clientOf(target, 'jalon_owner');
    expect((await owner.query('select from graphile_worker._private_jobs')).rowCount).toBe(0);
    expect(rows[0].toSettle).toBeGreaterThan(0);
  });

  it('is isolated as before: row-level security is forced, with the same policies', async () => {
    const SECURITY = `
      select relname, relrowsecurity, relforcerowsecurity,
             (select array_agg(polname || coalesce(pg_get_expr(polqual, polrelid), '') order by polname) from pg_policy where polrelid = pg_class.oid)
        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
    const [there, here] = [await clientOf(source, 'jalon_owner'), await clientOf(target, 'jalon_owner')];
    expect((await here.query(SECURITY)).rows).toEqual((await there.query(SECURITY)).rows);
    expect((await here.query('select count(*)::int from agent')).rows).toEqual([{ count: 0 }]);
  });

  it('is refused a second time, and changes nothing', async () => {
    const unchanged = await digestsOf(target);
    const again = restorePlatform(await clientOf(target, 'jalon_owner'), await openBackup(whole, null), {
      files,
      now,
      say,
      erasures: [],
    });
    await expect(again).rejects.toThrow(/n’est pas vide/);
    expect(await digestsOf(target)).toEqual(unchanged);
  });
});

describe('one employer', () => {
  const elsewhere = () => (table: string, hasEmployer: boolean) => {
    const id = world.people.holder.employerId;
    return hasEmployer
      ? `employer_id is distinct from '${id}'`
      : table === 'employer'
        ? `id <> '${id}'`
        : 'true';
  };

  /** The database after somebody erased the region's rows by mistake. */
  async function withoutRegion(): Promise<TestDatabase> {
    const database = await emptyDatabase();
    const owner = await clientOf(database, 'jalon_owner');
    await restorePlatform(owner, await openBackup(whole, null), {
      files: database.files,
      now,
      say,
      erasures: [],
    });
    const tables = (await readTables(owner)).filter((table) => table.owner === 'employer').reverse();
    await owner.query('begin');
    for (const { name } of tables) await owner.query(`alter table "${name}" no force row level security`);
    for (const { name } of tables) {
      await owner.query(`delete from "${name}" where employer_id = $1`, [world.people.holder.employerId]);
    }
    for (const { name } of tables) await owner.query(`alter table "${name}" force row level security`);
    await owner.query('commit');
    return database;
  }

  it.each([
    ['its own backup', () => regionOnly],
    ['a backup of everybody', () => whole],
  ])('comes back beside the others from %s, who keep every byte', async (_name, from) => {
    const database = await withoutRegion();
    const reader = await clientOf(database, 'jalon_backup');
    const others = await rowDigests(reader, elsewhere());
    expect(await digestsOf(database)).not.toEqual(before);
    const backup = await openBackup(from(), null);
    await restoreEmployer(
      await clientOf(database, 'jalon_owner'),
      { siret: regionSiret, backup },
      { files: database.files, now, say, erasures: [] },
    );
    expect(await rowDigests(reader, elsewhere())).toEqual(others);
    expect(butSettled(await digestsOf(database))).toEqual(butSettled(before));
  });

  it('comes alone into an empty platform, with its objects, its people and their accounts', async () => {
    const database = await emptyDatabase();
    const backup = await openBackup(regionOnly, null);
    const said: string[] = [];
    const order = {
      files: database.files,
      now,
      say: (line: string) => void said.push(line),
      erasures: [],
    };
    await restoreEmployer(await clientOf(database, 'jalon_owner'), { siret: regionSiret, backup }, order);
    const reader = await clientOf(database, 'jalon_backup');
    // An account remembers the employer last chosen: another one's name is left out. Tasks are the program's own.
    // A role lent by a neighbour stays behind with the neighbour, and the operator is told.
    const apart = { account: '', job_task: '', second_role: '' };
    expect(butSettled({ ...(await rowDigests(reader)), ...apart })).toEqual(
      butSettled({ ...ofRegion, ...apart }),
    );
    expect(ofRegion['second_role']).toMatch(/^2 /);
    expect((await rowDigests(reader))['second_role']).toMatch(/^0 /);
    expect(said).toContainEqual(expect.stringMatching(/^second_role : 2 lignes laissées de côté/));
    expect(database.files.objects.size).toBe(backup.manifest.objects.count);
    const { rows } = await reader.query('select count(*)::int as others from employer where siret <> $1', [
      regionSiret,
    ]);
    expect(rows).toEqual([{ others: 0 }]);
  });

  it('takes along no answer nor profile of anybody: those are the person’s', async () => {
    const { manifest } = await openBackup(regionOnly, null);
    const names = manifest.tables.map(({ name }) => name);
    expect(names).toContain('agent');
    for (const own of ['attempt', 'answer', 'own_level', 'web_session']) expect(names).not.toContain(own);
  });

  it('is refused while it still has rows', async () => {
    const owner = await clientOf(source, 'jalon_owner');
    const backup = await openBackup(regionOnly, null);
    const again = restoreEmployer(
      owner,
      { siret: regionSiret, backup },
      { files: source.files, now, say, erasures: [] },
    );
    await expect(again).rejects.toThrow(/a encore des lignes \(.*agent/);
  });
});

it('verifies every object of a backup, on demand', async () => {
  expect(await verifyObjects(await openBackup(whole, null))).toBe(source.files.objects.size);
});
