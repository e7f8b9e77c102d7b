import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, isRunning, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { MortalServer } from './mortal-server.mjs';
import { MortalWorker } from './mortal-worker.mjs';
import { StubbornSender, uniquePdf } from './stubborn-sender.mjs';

const SENDERS = 2;
const FILES_EACH = 6;
const FILE_BYTES = 4_000_000;
/** Kills of the server and of the database, in turn, spread over the parts to be sent. */
const KILLS = 8;
const PARTS = SENDERS * FILES_EACH * Math.ceil(FILE_BYTES / (256 * 1024));
const LONG = 300_000;
const SESSION_SECRET = 'a secret for the crash database alone';
const SEED = Buffer.alloc(32, 'crash').toString('base64');

jest.setTimeout(LONG);

/** The production server over a durable database, both killed while files are sent. */
describe('uploads, while the server and the database are killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-crash-uploads-'));
  const objects = join(folder, 'files');
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {number} */
  let databasePort;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {MortalServer} */
  let server;
  /** @type {MortalWorker} */
  let worker;
  /** @type {StubbornSender[]} */
  let senders = [];
  let databaseKills = 0;

  beforeAll(async () => {
    databasePort = await freePort();
    database = await openDatabase(await startDatabase(), { agents: 20, sessionSecret: SESSION_SECRET });
    // It dies with its server.
    database.superuser.on('error', () => undefined);
    const env = { DATABASE_URL: database.appUrl, MASTER_KEY: SEED, FILE_STORE: objects, LOG_LEVEL: 'silent' };
    server = new MortalServer({ port: await freePort(), env: { ...env, SESSION_SECRET } });
    worker = new MortalWorker({
      ...env,
      DATABASE_WORKER_URL: database.urlOf('jalon_worker'),
      SEAL_KEY: SEED,
      PUBLIC_URL: server.origin,
    });
    await server.start();
    worker.start();
    senders = await openSenders();
    const sending = Promise.all(senders.map(sendAll));
    await Promise.all([sending, killInTurn()]);
  });

  afterAll(async () => {
    await server?.kill();
    await worker?.kill().catch(() => undefined);
    await database?.superuser.end().catch(() => undefined);
    await postgres?.stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  /** Always at the same address, which the server knows. @returns {Promise<string>} as superuser */
  async function startDatabase() {
    postgres = await startEmbeddedPostgres({
      folder: join(folder, 'pg18'),
      settings: [`port=${databasePort}`],
    });
    return Object.assign(new URL(postgres.url), { port: `${databasePort}` }).href;
  }

  async function killDatabase() {
    databaseKills++;
    process.kill(postgres.pid, 'SIGKILL');
    await waitUntil(() => !isRunning(postgres.pid), { milliseconds: LONG });
    await pause(200);
    await startDatabase();
    await worker.kill().catch(() => undefined);
    worker.start();
  }

  async function killServer() {
    await server.kill();
    await server.start();
  }

  /** Always in the middle of something: counted in parts that were acknowledged. */
  async function killInTurn() {
    for (let kill = 1; kill <= KILLS; kill++) {
      const enough = (kill * PARTS) / (KILLS + 1);
      await waitUntil(() => senders.reduce((sum, { parts }) => sum + parts, 0) >= enough, {
        milliseconds: LONG,
      });
      await pause(20 * Math.random());
      await (kill % 2 ? killServer() : killDatabase());
    }
  }

  /** Officers of one employer who may file appointments, each in the file of one agent. */
  async function openSenders() {
    const { employer } = database.agents[0];
    const people = database.agents.filter((agent) => agent.employer === employer);
    for (const officer of people.slice(0, SENDERS)) {
      await database.superuser.query(
        `insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types, valid_from,
           valid_until, legal_basis, granted_by_person_id, granted_at)
         values ($1, $2, $3, 'Courrier', '{COLLECTION,CONSULTATION}', '{04.1-08}', '2020-01-01', '2099-12-31', 'x', $3,
                 now())`,
        [employer.id, randomUUID(), officer.personId],
      );
    }
    return people
      .slice(0, SENDERS)
      .map((officer, index) => new StubbornSender(officer, people[SENDERS + index].id, server.origin));
  }

  async function sendAll(sender) {
    for (let file = 0; file < FILES_EACH; file++)
      await sender.file(uniquePdf(FILE_BYTES), `Pièce ${file + 1}`);
  }

  async function select(sql) {
    const client = new pg.Client(Object.assign(new URL(database.urlOf('jalon_owner')), superuserOf()).href);
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  }

  function superuserOf() {
    const { username, password } = new URL(postgres.url);
    return { username, password };
  }

  it('all arrive, through several deaths, and nothing acknowledged is lost', () => {
    expect(server.kills).toBeGreaterThanOrEqual(KILLS / 2);
    expect(databaseKills).toBeGreaterThanOrEqual(KILLS / 2);
    expect(senders.flatMap(({ surprises }) => surprises)).toEqual([]);
    expect(senders.flatMap(({ filed }) => filed)).toHaveLength(SENDERS * FILES_EACH);
  });

  it('are filed once each, numbered without a gap', async () => {
    for (const { filed } of senders) {
      expect(filed.map(({ number }) => number)).toEqual(Array.from({ length: FILES_EACH }, (_, i) => i + 1));
    }
    await expect(select('select count(*)::int as count from file_piece')).resolves.toEqual([
      { count: SENDERS * FILES_EACH },
    ]);
  });

  it('hold the very bytes that were sent', async () => {
    for (const sender of senders) {
      for (const { pieceId, sha256 } of sender.filed) {
        await expect(sender.digestOf(pieceId)).resolves.toBe(sha256);
      }
    }
  });

  it('leave no object that no row knows', async () => {
    const named = await select(
      'select object_name from stored_file union all select object_name from upload_part',
    );
    const known = new Set(named.map(({ object_name }) => object_name));
    const present = readdirSync(objects, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
      .map(({ name }) => name);
    // A kill between an object and the row of a whole file may leave one; the nightly sweep takes it.
    const orphans = present.filter((name) => !known.has(name));
    expect(orphans.length).toBeLessThanOrEqual(KILLS);
    expect(present.length).toBeGreaterThanOrEqual(SENDERS * FILES_EACH);
  });
});
