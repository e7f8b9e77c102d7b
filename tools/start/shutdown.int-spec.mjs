import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { tokenOf } from '../bench/api/data/sessions.mjs';
import { documentIdOf } from './crash/documents.mjs';
import { openDatabase } from './crash/database.mjs';
import { MortalServer } from './crash/mortal-server.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { workspace } from './paths.mjs';
import { accepts, freePort, isRunning, waitUntil } from './postgres/process.mjs';

const SESSION_SECRET = 'a secret for the shutdown database alone';
const LONG = 240_000;

jest.setTimeout(LONG);

/** The programs themselves, told to stop while they work. */
describe('stopping', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-shutdown-'));
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {NodeJS.ProcessEnv} */
  let env = {};

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    database = await openDatabase(postgres.url, { agents: 2, sessionSecret: SESSION_SECRET });
    env = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.urlOf('jalon_owner'),
      DATABASE_WORKER_URL: database.urlOf('jalon_worker'),
      SESSION_SECRET,
      MASTER_KEY: Buffer.alloc(32, 'stop').toString('base64'),
      SEAL_KEY: Buffer.alloc(32, 'seal').toString('base64'),
      FILE_STORE: join(folder, 'files'),
      JALON_DATA: join(folder, 'data'),
      LOG_LEVEL: 'silent',
    };
  });
  afterAll(async () => {
    await database?.superuser.end();
    await postgres?.stop();
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  async function server(more) {
    const one = new MortalServer({ port: await freePort(), env: { ...env, ...more } });
    await one.start();
    return one;
  }

  /** Somebody's request, which waits as long as their table is locked. */
  function ask(origin) {
    const [agent] = database.agents;
    return fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `__Host-jalon=${tokenOf(agent)}` },
      body: JSON.stringify({
        documentId: documentIdOf('CurrentActor'),
        operationName: 'CurrentActor',
        variables: {},
      }),
    });
  }

  /** Holds every request that reads agents, until released. */
  async function holdRequests() {
    await database.superuser.query('begin');
    await database.superuser.query('lock table agent in access exclusive mode');
    return () => database.superuser.query('rollback');
  }

  it('answers what is under way, takes nothing new, and ends well within its bound', async () => {
    const one = await server({ DRAIN_SECONDS: '1', SHUTDOWN_SECONDS: '6' });
    const release = await holdRequests();
    const underWay = ask(one.origin);
    await pause(300);
    const start = Date.now();
    const ended = one.stop('SIGTERM');
    await pause(100);
    const ready = await fetch(`${one.origin}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', reasons: ['STOPPING'] },
    ]);
    expect((await fetch(`${one.origin}/health/live`)).status).toBe(200);
    await pause(1_300);
    await expect(fetch(`${one.origin}/health/live`)).rejects.toThrow();
    await release();
    const answer = await underWay;
    expect([answer.status, (await answer.json()).errors]).toEqual([200, undefined]);
    expect(await ended).toBe(0);
    expect(Date.now() - start).toBeLessThan(7_000);
  });

  it('ends all the same when what is under way does not', async () => {
    const one = await server({ SHUTDOWN_SECONDS: '1' });
    const release = await holdRequests();
    const underWay = ask(one.origin).catch(() => 'cut');
    await pause(300);
    const start = Date.now();
    expect(await one.stop('SIGTERM')).toBe(1);
    expect(Date.now() - start).toBeLessThan(3_000);
    expect(await underWay).toBe('cut');
    await release();
  });

  it('sends the spans of what it answered to a collector, the last ones as it ends', async () => {
    const bodies = [];
    const collector = createServer((request, response) => {
      text(request).then((body) => {
        bodies.push([request.url, body]);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    collector.listen(0, '127.0.0.1');
    await new Promise((resolve) => collector.once('listening', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (collector.address());
    const one = await server({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    expect((await ask(one.origin)).status).toBe(200);
    expect(await one.stop('SIGTERM')).toBe(0);
    collector.close();
    expect(bodies.every(([url]) => url === '/v1/traces')).toBe(true);
    const sent = bodies.map(([, body]) => body).join('');
    expect(sent).toContain('"POST /graphql"');
    expect(sent).toContain('"graphql CurrentActor"');
    expect(sent).toContain('db.query.text');
    expect(sent).not.toContain(database.agents[0].id);
  });

  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM']))('ends the worker at %s', async (signal) => {
    const port = await freePort();
    const worker = spawn(process.execPath, [join(workspace, 'dist/apps/api/worker.mjs')], {
      env: { ...process.env, ...env, PUBLIC_URL: 'http://localhost:4200', METRICS_PORT: `${port}` },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    expect(await waitUntil(() => accepts(port), { milliseconds: 30_000 })).toBe(true);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    worker.kill(signal);
    expect(await ended).toBe(0);
  });

  // A terminal sends Ctrl-C to the whole group, systemd sends SIGTERM to npm alone.
  it.each(
    /** @type {const} */ ([
      ['SIGINT', 'the group of npm', -1],
      ['SIGTERM', 'npm alone', 1],
    ]),
  )('ends everything at %s, sent to %s', async (signal, _to, sign) => {
    const port = await freePort();
    const npm = spawn('npm', ['run', 'production', '--', '--port', `${port}`], {
      cwd: workspace,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (output += text));
    const ended = new Promise((resolve) => npm.once('exit', resolve));
    const isReady = () => output.includes('Jalon est prêt') || npm.exitCode !== null;
    await waitUntil(isReady, { milliseconds: LONG });
    expect(output).toContain('Jalon est prêt');
    const pids = await descendantsOf(npm.pid);
    expect(pids.length).toBeGreaterThan(1);
    process.kill(sign * (npm.pid ?? 0), signal);
    await ended;
    expect(await waitUntil(() => !pids.some(isRunning), { milliseconds: 15_000 })).toBe(true);
    expect(await accepts(port)).toBe(false);
  });
});

/** Every process under one, as Linux tells. */
async function descendantsOf(pid) {
  const path = `/proc/${pid}/task/${pid}/children`;
  const children = readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number);
  const below = await Promise.all(children.map(descendantsOf));
  return [...children, ...below.flat()];
}
