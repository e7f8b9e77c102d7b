import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFileStore, type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { migrateDatabase } from '../migration/migrate-database';
import { modules } from '../modules';
import { type PermissionWorld, permissionWorld, SECRET } from '../testing/permission-world';
import { testServer, trustedDocuments } from '../testing/test-server';
import { waitingFigures } from './figures';
import { Metrics } from './metrics';
import { databaseCheck, migrationsCheck, Readiness } from './readiness';
import { storeCheck, watchedStore } from './store-watch';
import { serveWorker } from './worker-server';

const TOKEN = 'a token of the tests';
const bearer = { authorization: `Bearer ${TOKEN}` };
const log = { error: () => undefined };
const folder = mkdtempSync(join(tmpdir(), 'jalon-operation-'));
let database: TestDatabase;
let owner: DataSource;
let world: PermissionWorld;
let server: FastifyInstance;
let metrics: Metrics;

beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await createDataSource(database.urlOf('jalon_owner'), 'operation', 2).initialize();
  await migrateDatabase(owner, () => undefined);
  world = await permissionWorld(database);
  metrics = new Metrics('api', '1.2.3');
  metrics.watchPool('operations', database.services().dataSource);
  const documents = trustedDocuments({ ['a'.repeat(64)]: 'query WhoAmI { me { displayName } }' });
  server = await testServer(database, { metrics: { of: metrics, token: TOKEN }, documents });
}, 60_000);
afterAll(async () => {
  metrics?.close();
  await server?.close();
  await owner?.destroy();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (headers: Record<string, string> = bearer) => server.inject({ url: '/metrics', headers });

describe('the measures of the server', () => {
  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer another token here' }],
    ['the token without its scheme', { authorization: TOKEN }],
    ['a cookie', { cookie: `token=${TOKEN}` }],
  ])('are closed to whoever sends %s', async (_name, headers: Record<string, string>) => {
    const answer = await read(headers);
    expect(answer.statusCode).toBe(401);
    expect(answer.body).not.toContain('jalon_');
  });

  it('are nowhere when no token opens them', async () => {
    const closed = await testServer(database);
    expect((await closed.inject({ url: '/metrics', headers: bearer })).statusCode).toBe(404);
    await closed.close();
  });

  it('tell operations by the name of the portal’s document, with their statements, and free text by none', async () => {
    const headers = await world.signIn('holder');
    const post = (payload: object) => server.inject({ method: 'POST', url: '/graphql', headers, payload });
    const told = await post({ documentId: 'a'.repeat(64), operationName: 'WhoAmI' });
    expect(told.json().data.me.displayName).toBe('Camille Le Goff');
    await post({ query: 'query Invented { me { displayName } }', operationName: 'Invented' });
    await server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ myFile { id } }' } });
    const { body } = await read();
    expect(body).toMatch(/jalon_operation_seconds_count\{operation="WhoAmI",outcome="done"\} 1\n/);
    expect(body).toMatch(/jalon_operation_statements_sum\{operation="WhoAmI"\} [1-9]/);
    expect(body).toMatch(/jalon_operation_seconds_count\{operation="free-text",outcome="refused"\} \d/);
    expect(body).not.toContain('Invented');
    expect(body).toMatch(
      /jalon_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    );
    expect(body).toMatch(/jalon_pool_connections\{pool="operations",state="waiting"\} 0/);
    expect(body).toContain('jalon_build_info{program="api",version="1.2.3"');
    expect(body).toMatch(/nodejs_eventloop_lag_p99_seconds/);
  });

  it('name nobody, no employer and no object, whatever was asked for', async () => {
    const headers = await world.signIn('holder');
    const { holder } = world.people;
    await server.inject({ url: `/files/pieces/${world.sanctionId}?name=Camille`, headers });
    await server.inject({ url: `/nothing/${holder.personId}`, headers });
    const { body } = await read();
    for (const hidden of [
      holder.personId,
      holder.employerId,
      holder.agentId,
      world.sanctionId,
      SECRET,
      'Camille',
    ]) {
      expect(body).not.toContain(hidden);
    }
    expect(body).toContain('route="/files/pieces/:id"');
  });
});

describe('what waits', () => {
  it('is counted over all employers by the worker’s role, none told from another', async () => {
    const worker = await database.connect('jalon_worker');
    const figures = await waitingFigures(worker);
    const [{ count }] = (await owner.query(
      'select count(*)::int as count from graphile_worker._private_jobs where run_at <= now() and locked_at is null',
    )) as [{ count: number }];
    expect(figures).toMatchObject({ jobs_due: count, jobs_dead: 0, jobs_running: 0 });
    expect(figures['trace_unsealed']).toBeGreaterThan(0);
    expect(figures['trace_unsealed_oldest_seconds']).toBeGreaterThan(0);
    expect(figures['mails_due']).toBeGreaterThanOrEqual(0);
  });
});

describe('the worker', () => {
  let answers: Server;
  let readiness: Readiness;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(answers.address() as AddressInfo).port}${path}`, { headers });
  beforeAll(async () => {
    const check = databaseCheck(database.services().dataSource);
    readiness = new Readiness({ DATABASE: check }, log);
    const own = { readiness, metrics: { of: metrics, token: TOKEN } };
    answers = await serveWorker({ host: '127.0.0.1', port: 0 }, own);
  });
  afterAll(() => answers?.close());

  it('says that it lives and is ready, and what it measures to whoever has the token', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ok' });
    expect((await get('/metrics')).status).toBe(401);
    expect(await (await get('/metrics', bearer)).text()).toContain('jalon_build_info');
    expect((await get('/anything')).status).toBe(404);
  });

  it('is not ready any more once it is told to stop', async () => {
    readiness.stop();
    const answer = await get('/health/ready');
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'unavailable', reasons: ['STOPPING'] },
    ]);
    expect((await get('/health/live')).status).toBe(200);
  });
});

describe('readiness', () => {
  it('tells by a code, and by nothing else, that the database is out of reach', async () => {
    const gone = await createDataSource(database.urlOf('jalon_app'), 'gone', 1).initialize();
    await gone.destroy();
    const readiness = new Readiness(
      { DATABASE: databaseCheck(gone), MIGRATIONS: migrationsCheck(gone) },
      log,
    );
    const app = await testServer(database, { readiness });
    const answer = await app.inject({ url: '/health/ready' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({ status: 'unavailable', reasons: ['DATABASE'] });
    await app.close();
  });

  it('falls when the tables are older than the program, and stands when they are newer', async () => {
    const app = createDataSource(database.urlOf('jalon_app'), 'ready', 1);
    const check = migrationsCheck(await app.initialize());
    await expect(check()).resolves.toBeUndefined();
    await owner.query(`insert into migrations (timestamp, name) values (1, 'FromTheFuture1')`);
    await expect(check()).resolves.toBeUndefined();
    await owner.query(`update migrations set name = 'Renamed' where name = 'CreateTrace1763700001000'`);
    await expect(check()).rejects.toThrow('lacks 1 migrations');
    await owner.query(`update migrations set name = 'CreateTrace1763700001000' where name = 'Renamed'`);
    await owner.query(`delete from migrations where name = 'FromTheFuture1'`);
    await app.destroy();
  });

  it('falls when the store does not answer', async () => {
    const broken = { ...memoryFileStore(), has: () => Promise.reject(new Error('no answer')) };
    await expect(storeCheck(broken, folder)()).rejects.toThrow('no answer');
  });

  it('does not wait for what never answers', async () => {
    const readiness = new Readiness({ FILE_STORE: () => new Promise(() => undefined) }, log);
    await expect(readiness.faults()).resolves.toEqual(['FILE_STORE']);
  });

  it('asks no more than once a second, whoever asks', async () => {
    let asked = 0;
    const readiness = new Readiness({ DATABASE: async () => void asked++ }, log);
    await Promise.all(Array.from({ length: 50 }, () => readiness.faults()));
    expect(asked).toBe(1);
  });
});

it('counts the failures of the file store, and the objects that it lost', async () => {
  const store = watchedStore(memoryFileStore(), metrics.storeFailed);
  await expect(store.get('0'.repeat(32))).rejects.toThrow();
  const { body } = await read();
  expect(body).toContain('jalon_file_store_failures_total{act="get",missing="true"} 1');
  // An increase is only seen from a value that was told before.
  expect(body).toContain('jalon_file_store_failures_total{act="put",missing="false"} 0');
});
