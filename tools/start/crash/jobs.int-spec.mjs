import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tokenOf } from '../../bench/api/data/sessions.mjs';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { documentIdOf } from './documents.mjs';
import { MortalServer } from './mortal-server.mjs';
import { MortalWorker } from './mortal-worker.mjs';
import { PatientReceiver } from './patient-receiver.mjs';

const ASKED = 300;
const WORKER_KILLS = 5;
const SERVER_KILLS = 3;
const LONG = 300_000;
const SESSION_SECRET = 'a secret for the crash database alone';
const SEED = Buffer.alloc(32, 'crash').toString('base64');

jest.setTimeout(LONG);

/** The production server and worker over a durable database, both killed at random while jobs are asked for and done. */
describe('jobs, while the server and the worker are killed at random', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-crash-jobs-'));
  const receiver = new PatientReceiver();
  /** Deliveries whose order was acknowledged. @type {string[]} */
  const acknowledged = [];
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {MortalServer} */
  let server;
  /** @type {MortalWorker} */
  let worker;
  let webhookId = '';

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    database = await openDatabase(postgres.url, { agents: 10, sessionSecret: SESSION_SECRET });
    await receiver.open();
    const port = await freePort();
    const env = {
      DATABASE_URL: database.appUrl,
      MASTER_KEY: SEED,
      FILE_STORE: join(folder, 'files'),
      LOG_LEVEL: 'silent',
      WEBHOOKS_TO_LOOPBACK: 'true',
    };
    server = new MortalServer({ port, env: { ...env, SESSION_SECRET } });
    worker = new MortalWorker({
      ...env,
      DATABASE_WORKER_URL: database.urlOf('jalon_worker'),
      WORKER_CONCURRENCY: '4',
      SEAL_KEY: SEED,
      PUBLIC_URL: server.origin,
    });
    await server.start();
    worker.start();
    webhookId = await subscribe();
    const asking = askAll();
    await Promise.all([asking, killServer(asking), killWorker()]);
    await waitUntil(async () => (await pending()) === 0, { milliseconds: LONG });
  });

  afterAll(async () => {
    await server?.kill();
    await worker?.kill();
    await receiver.close();
    await database?.superuser.end();
    await postgres?.stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  async function send(operationName, input) {
    const body = { documentId: documentIdOf(operationName), operationName, variables: { input } };
    const cookie = `__Host-jalon=${tokenOf(database.agents[0])}`;
    const headers = { 'content-type': 'application/json', cookie };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server.origin}/graphql`, request).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined);
    return answer?.data;
  }

  /** Whoever manages the integrations of the first agent's employer, and one address that is told. */
  async function subscribe() {
    const { employer, personId } = database.agents[0];
    await database.superuser.query(
      `insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types, valid_from,
         valid_until, legal_basis, granted_by_person_id, granted_at)
       values ($1, $2, $3, 'Intégrations', '{MANAGE_INTEGRATIONS}', '{}', '2020-01-01', '2099-12-31', 'x', $3, now())`,
      [employer.id, randomUUID(), personId],
    );
    await send('AddWebhook', { url: receiver.url, events: ['certificate.issued'] });
    const { rows } = await database.superuser.query('select id from webhook_endpoint');
    return rows[0].id;
  }

  /** Asks until enough is acknowledged; what the server did not answer is asked again, as a new order. */
  async function askAll() {
    while (acknowledged.length < ASKED) {
      const data = await send('TestWebhook', { webhookId });
      if (data?.testWebhook.delivery) acknowledged.push(data.testWebhook.delivery.id);
      else await pause(50);
    }
  }

  async function killServer(asking) {
    let isAsked = false;
    asking.then(() => (isAsked = true));
    for (let kill = 1; kill <= SERVER_KILLS; kill++) {
      const enough = (kill * ASKED) / (SERVER_KILLS + 1);
      await waitUntil(() => acknowledged.length >= enough || isAsked, { milliseconds: LONG });
      await server.kill();
      await server.start();
    }
  }

  /** Always in the middle of something: more was told than at the former kill. */
  async function killWorker() {
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      const before = receiver.told.length;
      await waitUntil(() => receiver.told.length > before + 10, { milliseconds: LONG });
      await pause(30 * Math.random());
      await worker.kill();
      worker.start();
    }
  }

  async function pending() {
    const { rows } = await database.superuser.query(
      `select count(*)::int as count from webhook_delivery where state = 'PENDING'`,
    );
    return rows[0].count;
  }

  const deliveries = async () => {
    const { rows } = await database.superuser.query('select id, event_id, state from webhook_delivery');
    return rows;
  };

  it('were asked for by hundreds, through several deaths of both', () => {
    expect(acknowledged.length).toBeGreaterThanOrEqual(ASKED);
    expect(server.kills).toBeGreaterThanOrEqual(SERVER_KILLS);
    expect(worker.kills).toBeGreaterThanOrEqual(WORKER_KILLS);
  });

  it('are all there once acknowledged', async () => {
    const known = new Set((await deliveries()).map(({ id }) => id));
    expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are all done, whatever was being done when a worker died', async () => {
    expect((await deliveries()).filter(({ state }) => state !== 'DELIVERED')).toEqual([]);
    const { rows } = await database.superuser.query(
      `select job.id from graphile_worker._private_jobs as job
         join graphile_worker._private_tasks as task on task.id = job.task_id
        where task.identifier = 'integrations.deliverWebhook'`,
    );
    expect(rows).toEqual([]);
  });

  it('have the effect of one each: whoever knows an event by its id has each once, and no other', async () => {
    const events = (await deliveries()).map(({ event_id: eventId }) => eventId);
    expect([...new Set(receiver.told)].sort()).toEqual(events.sort());
    // At most what the workers held when they were killed was told twice.
    expect(receiver.told.length - events.length).toBeLessThanOrEqual(WORKER_KILLS * 4);
  });
});
