import { signInModule } from '@jalon/identity/api';
import { scheduledRun } from '@jalon/jobs/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { migrateDatabase } from './migration/migrate-database';
import { modules } from './modules';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase(modules);
  app = await connectAs('jalon_app');
  owner = await connectAs('jalon_owner');
});
afterAll(async () => {
  await app.destroy();
  await owner.destroy();
  await database.close();
});

describe('the role that serves', () => {
  it('is accepted when row-level security binds it', async () => {
    await expect(requireRestrictedRole('DATABASE_URL', app)).resolves.toBeUndefined();
  });

  it('is refused when it owns the tables', async () => {
    await expect(requireRestrictedRole('DATABASE_URL', owner)).rejects.toThrow(
      /« jalon_owner » est propriétaire/,
    );
  });

  it('is refused when it has BYPASSRLS', async () => {
    const backup = await connectAs('jalon_backup');
    await expect(requireRestrictedRole('DATABASE_URL', backup)).rejects.toThrow(
      /« jalon_backup » a BYPASSRLS/,
    );
    await backup.destroy();
  });

  it('is refused when it is a superuser', async () => {
    const superuser = await connectDatabase('X', superuserUrl(), 'test', 1);
    await expect(requireRestrictedRole('DATABASE_URL', superuser)).rejects.toThrow(/superutilisateur/);
    await superuser.destroy();
  });
});

describe('a database out of reach', () => {
  it.each([
    ['a port nobody listens to', 'postgres://jalon_app:secret@127.0.0.1:9/jalon', 'rien ne répond'],
    ['a wrong password', withPassword(), 'mot de passe'],
    ['a database that does not exist', superuserUrl('nowhere'), 'n’existe pas'],
  ])('%s is told in one sentence, without the password', async (_name, url, cure) => {
    const attempt = connectDatabase('DATABASE_URL', url, 'test', 1);
    await expect(attempt).rejects.toThrow(cure);
    await expect(attempt).rejects.not.toThrow(new URL(url).password);
  });
});

describe('the migrations', () => {
  it('say each one they run, once, and the queue’s', async () => {
    const lines: string[] = [];
    await owner.query('drop schema graphile_worker cascade');
    await migrateDatabase(owner, (line) => lines.push(line));
    expect(lines).toEqual([expect.stringMatching(/^graphile_worker \d+$/)]);
    await migrateDatabase(owner, (line) => lines.push(line));
    expect(lines).toHaveLength(1);
    await expect(requireCurrentSchema(app)).resolves.toBeUndefined();
  });

  it('are refused on a database ahead of the program, which does not serve it either', async () => {
    await owner.query(`insert into migrations (timestamp, name) values (1, 'FromTheFuture1')`);
    await expect(migrateDatabase(owner, () => undefined)).rejects.toThrow(/en avance .*FromTheFuture1/);
    await expect(requireCurrentSchema(app)).rejects.toThrow(/en avance/);
    await owner.query(`delete from migrations where name = 'FromTheFuture1'`);
  });

  it('are asked for before serving', async () => {
    const [last] = await owner.query(
      'delete from migrations where id = (select max(id) from migrations) returning *',
    );
    await expect(requireCurrentSchema(app)).rejects.toThrow(/lancez les migrations/);
    await owner.query('insert into migrations values ($1, $2, $3)', [
      last[0].id,
      last[0].timestamp,
      last[0].name,
    ]);
  });
});

describe('the worker', () => {
  let worker: DataSource;
  beforeAll(async () => {
    worker = await connectAs('jalon_worker');
  });
  afterAll(() => worker.destroy());

  it('forgets ended sessions through its one function, and cannot read any', async () => {
    await owner.query(
      `insert into web_session (id, public_id, started_at, last_seen_at, idle_expires_at, absolute_expires_at)
       values (sha256('a'), $1, now(), now(), '2026-06-15T07:00:00Z', '2026-06-15T09:00:00Z'),
              (sha256('b'), $2, now(), now(), '2026-06-15T08:30:00Z', '2026-06-15T09:00:00Z')`,
      [database.services().newId(), database.services().newId()],
    );
    database.clock.set('2026-06-15T08:00:00.000Z');
    const [task] = signInModule.scheduled ?? [];
    expect(await task?.run(scheduledRun({ worker, services: database.services() }))).toEqual({ purged: 1 });
    await expect(worker.query('select from web_session')).rejects.toThrow('permission denied');
    await expect(app.query('select identity_purge_sign_in(now())')).rejects.toThrow('permission denied');
  });

  it('works in the queue, which the serving role cannot touch', async () => {
    await worker.query(`select graphile_worker.add_job('purge-sign-in')`);
    await expect(app.query(`select graphile_worker.add_job('purge-sign-in')`)).rejects.toThrow(
      'permission denied',
    );
  });
});

/** A connection as the programs make theirs, with every migration and entity. */
async function connectAs(
  role: 'jalon_app' | 'jalon_owner' | 'jalon_worker' | 'jalon_backup',
): Promise<DataSource> {
  const { url } = (await database.connect(role)).options as { url?: string };
  return connectDatabase('DATABASE_URL', url ?? '', 'test', 2);
}

function superuserUrl(name?: string): string {
  const url = new URL(process.env['JALON_TEST_DATABASE_URL'] ?? '');
  if (name) url.pathname = `/${name}`;
  return url.href;
}

function withPassword(): string {
  const url = new URL(superuserUrl());
  url.password = 'a-wrong-password';
  return url.href;
}
