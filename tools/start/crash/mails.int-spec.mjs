import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { tokenOf } from '../../bench/api/data/sessions.mjs';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, isRunning, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { documentIdOf } from './documents.mjs';
import { MortalServer } from './mortal-server.mjs';
import { MortalWorker } from './mortal-worker.mjs';
import { SlowMailbox } from './slow-mailbox.mjs';

/** Each makes three mails: two to the officer, one to whoever asks. */
const ASKED = 150;
const MAILS = 300;
const KILLS = { worker: 4, server: 3, database: 2 };
const LONG = 500_000;
const SESSION_SECRET = 'a secret for the crash database alone';
const SEED = Buffer.alloc(32, 'crash').toString('base64');

jest.setTimeout(LONG);

/** People ask, an officer is told of each by mail; the server, the worker and the database die meanwhile. */
describe('mails, while the server, the worker and the database are killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-crash-mails-'));
  const mailbox = new SlowMailbox();
  const kills = { worker: 0, server: 0, database: 0 };
  /** How many requests were acknowledged. */
  let acknowledged = 0;
  let postgres;
  let database;
  let address = '';
  /** @type {MortalServer} */
  let server;
  /** @type {MortalWorker} */
  let worker;

  beforeAll(async () => {
    await mailbox.open();
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    address = postgres.url;
    database = await openDatabase(address, { agents: 10, sessionSecret: SESSION_SECRET });
    await habilitateOfficer();
    // It is about to die with the database.
    await database.superuser.end();
    startPrograms(await freePort());
    await server.start();
    worker.start();
    const asking = askAll();
    await Promise.all([asking, killAll(asking), hurry(asking)]);
    await settleAll();
  });

  afterAll(async () => {
    await server?.kill();
    await worker?.kill().catch(() => undefined);
    await mailbox.close();
    await postgres?.stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  function startPrograms(port) {
    const env = {
      DATABASE_URL: database.appUrl,
      MASTER_KEY: SEED,
      FILE_STORE: join(folder, 'files'),
      LOG_LEVEL: 'silent',
      SMTP_URL: `${mailbox.url}`,
      MAIL_FROM: 'Jalon <jalon@exemple.fr>',
    };
    server = new MortalServer({ port, env: { ...env, SESSION_SECRET } });
    const DATABASE_WORKER_URL = database.urlOf('jalon_worker');
    worker = new MortalWorker({ ...env, DATABASE_WORKER_URL, SEAL_KEY: SEED, PUBLIC_URL: server.origin });
  }

  /** The first agent deals with requests; everybody is told at once, whatever the hour. */
  async function habilitateOfficer() {
    const { employer, personId } = database.agents[0];
    await database.superuser.query(
      `insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types, valid_from,
         valid_until, legal_basis, granted_by_person_id, granted_at)
       values ($1, $2, $3, 'Délégué', '{PROTECT_DATA}', '{}', '2020-01-01', '2099-12-31', 'x', $3, now())`,
      [employer.id, randomUUID(), personId],
    );
    await database.superuser.query(`update agent set professional_email = matricule || '@exemple.fr'`);
    await database.superuser.query(
      `insert into notification_preference (person_id, language, frequencies, quiet_weekends, updated_at)
       select distinct person_id, 'FR', '{"RIGHTS": "AT_ONCE", "WORK": "AT_ONCE"}'::jsonb, false, now() from agent`,
    );
  }

  async function send(agent, operationName, input) {
    const body = { documentId: documentIdOf(operationName), operationName, variables: { input } };
    const headers = { 'content-type': 'application/json', cookie: `__Host-jalon=${tokenOf(agent)}` };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server.origin}/graphql`, request).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined);
    return answer?.data;
  }

  /** Colleagues of the officer's ask, and give up so as to ask again; what was not answered is asked again. */
  async function askAll() {
    const [officer, ...others] = database.agents;
    const colleagues = others.filter(({ employer }) => employer.id === officer.employer.id);
    await Promise.all(colleagues.map(askUntilEnough));
  }

  async function askUntilEnough(agent) {
    while (acknowledged < ASKED) {
      const data = await send(agent, 'AskForRight', {
        dataRight: 'ACCESS',
        text: 'Que savez-vous de moi ?',
        idempotencyKey: randomUUID(),
      });
      const id = data?.askForRight?.request?.id;
      if (id) acknowledged += 1;
      // One that the dead server did keep must not stand in the way for ever.
      if (id) await send(agent, 'WithdrawRightsRequest', { requestId: id });
      else await pause(100);
    }
  }

  /** One after the other, always in the middle of something: more was taken than at the former death. */
  async function killAll(asking) {
    const deaths = [killWorker, killServer, killWorker, killDatabase, killWorker, killServer, killDatabase];
    let isAsked = false;
    asking.then(() => (isAsked = true));
    for (const kill of [...deaths, killServer, killWorker]) {
      const before = mailbox.taken.length;
      const isEnough = () => mailbox.taken.length > before + 8 || (isAsked && mailbox.taken.length >= MAILS);
      await waitUntil(isEnough, { milliseconds: LONG });
      await pause(60 * Math.random());
      await kill();
    }
  }

  async function killWorker() {
    await worker.kill().catch(() => undefined);
    worker.start();
    kills.worker += 1;
  }

  async function killServer() {
    await server.kill();
    await server.start();
    kills.server += 1;
  }

  /** The worker may not outlive it: whoever runs it starts it again. */
  async function killDatabase() {
    const { pid } = postgres;
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isRunning(pid), { milliseconds: 10_000 });
    postgres = await startEmbeddedPostgres({
      folder: join(folder, 'pg18'),
      settings: [`port=${new URL(address).port}`],
    });
    kills.database += 1;
    await worker.kill().catch(() => undefined);
    worker.start();
  }

  /** @param {string} sql */
  async function ask(sql) {
    const client = new pg.Client(Object.assign(new URL(address), { pathname: 'jalon_crash' }).href);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } catch {
      return [];
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  const SEND = `select graphile_worker.add_job('notifications.sendMails', job_key => 'notifications.sendMails')`;

  /** The minute at which mails leave comes every second. */
  async function hurry(asking) {
    let isAsked = false;
    asking.then(() => (isAsked = true));
    while (!isAsked) {
      await ask(SEND);
      await pause(1_000);
    }
  }

  /** Nothing is under way any more; the two minutes after which a sender is known dead have passed. */
  async function settleAll() {
    const isSettled = async () => {
      await ask(`update mail set sending_until = now() - interval '1 second'
                  where state = 'SENDING' and sending_until < now() + interval '100 seconds'`);
      await ask(SEND);
      const [row] = await ask(
        `select count(*)::int as waiting from mail where state in ('QUEUED', 'DEFERRED', 'SENDING')`,
      );
      await pause(1_000);
      return row?.waiting === 0;
    };
    await waitUntil(isSettled, { milliseconds: LONG });
  }

  const mails = () => ask('select id, state, reason, attempts from mail');
  const idOf = (messageId) => messageId.split('@')[0];

  it('were ordered by hundreds, through several deaths of each', async () => {
    expect(acknowledged).toBeGreaterThanOrEqual(ASKED);
    expect(kills).toEqual(KILLS);
    expect((await mails()).length).toBeGreaterThanOrEqual(MAILS);
  });

  it('are taken once at most: no Message-ID is received twice', () => {
    expect(mailbox.taken.filter((id, index) => mailbox.taken.indexOf(id) !== index)).toEqual([]);
  });

  it('are none of them lost: each is sent and was received, or is told as uncertain', async () => {
    const received = new Set(mailbox.taken.map(idOf));
    const all = await mails();
    expect(all.filter(({ state }) => state !== 'SENT' && state !== 'UNCERTAIN')).toEqual([]);
    expect(all.filter(({ id, state }) => state === 'SENT' && !received.has(id))).toEqual([]);
    // One per death at most, of the worker or of the database under it.
    const uncertain = all.filter(({ state }) => state === 'UNCERTAIN');
    expect(uncertain.length).toBeLessThanOrEqual(2 * (KILLS.worker + 2 * KILLS.database));
  });

  it('are those of what was kept, and of nothing else', async () => {
    const known = new Set((await mails()).map(({ id }) => id));
    expect(mailbox.taken.filter((messageId) => !known.has(idOf(messageId)))).toEqual([]);
    const [{ untold }] = await ask('select count(*)::int as untold from notification where mail_id is null');
    expect(untold).toBe(0);
  });
});
