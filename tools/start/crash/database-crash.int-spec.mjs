import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, isRunning, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { InsistentCandidate } from './insistent-candidate.mjs';
import { MortalServer } from './mortal-server.mjs';

const ACKNOWLEDGED = 300;
const KILLS = 3;
const CANDIDATES = 6;
const SESSION_SECRET = 'a secret for the crash database alone';
const LONG = 300_000;

jest.setTimeout(LONG);

/** The database dies under a server that stays up, and comes back at the same address. */
describe('answers, while the database is killed under the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-database-crash-'));
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {MortalServer} */
  let server;
  /** @type {InsistentCandidate[]} */
  let candidates = [];
  /** What /health/ready said, in order, each told once. @type {string[]} */
  const states = [];
  let kills = 0;
  /** The last death is behind: the database is up for good. */
  let isUpForGood = false;

  const acknowledged = () => candidates.flatMap((candidate) => candidate.acknowledged);
  const isOver = () => acknowledged().length >= ACKNOWLEDGED && kills >= KILLS;
  /** Where it is, before and after each death: what `startEmbeddedPostgres` says is a port it would have chosen. */
  let address = '';
  const again = () => ({ folder: join(folder, 'pg18'), settings: [`port=${new URL(address).port}`] });

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    address = postgres.url;
    database = await openDatabase(address, { agents: CANDIDATES, sessionSecret: SESSION_SECRET });
    // It is about to die with the database.
    await database.superuser.end();
    server = new MortalServer({
      port: await freePort(),
      env: {
        DATABASE_URL: database.appUrl,
        SESSION_SECRET,
        MASTER_KEY: Buffer.alloc(32, 'crash').toString('base64'),
        FILE_STORE: join(folder, 'files'),
        LOG_LEVEL: 'silent',
      },
    });
    await server.start();
    candidates = database.agents.map((agent) => new InsistentCandidate(agent, server.origin));
    await Promise.all([killAtRandom(), watch(), ...candidates.map((one) => one.answerUntil(isOver))]);
  });
  afterAll(async () => {
    await server?.kill();
    await postgres?.stop();
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  async function killAtRandom() {
    while (!isOver()) {
      const enough = acknowledged().length + 60 + 40 * Math.random();
      // Readiness remembers for a second: answers may well resume, and be enough, before it is told again.
      const isTime = () => acknowledged().length >= enough && states.at(-1) === 'ready';
      await waitUntil(() => isTime() || isOver(), { milliseconds: LONG });
      if (kills >= KILLS) continue;
      const { pid } = postgres;
      process.kill(pid, 'SIGKILL');
      await waitUntil(() => !isRunning(pid), { milliseconds: 10_000 });
      kills++;
      // Long enough for the server to notice.
      await pause(1_500);
      postgres = await startEmbeddedPostgres(again());
    }
    isUpForGood = true;
  }

  async function watch() {
    // Answers may be enough before the last death was even noticed.
    while (!isUpForGood || states.at(-1) !== 'ready') {
      const answer = await fetch(`${server.origin}/health/ready`);
      const { reasons = ['ready'] } = await answer.json();
      if (states.at(-1) !== reasons.join()) states.push(reasons.join());
      await pause(50);
    }
  }

  it('were acknowledged by hundreds, through several deaths, by a server that never ended', () => {
    expect(acknowledged().length).toBeGreaterThanOrEqual(ACKNOWLEDGED);
    expect(kills).toBe(KILLS);
    expect(server.kills).toBe(0);
    expect(candidates.flatMap(({ surprises }) => surprises)).toEqual([]);
  });

  it('wait while the server says that it is not ready, and why; then it is again', () => {
    const one = ['ready', 'DATABASE'];
    expect(states).toEqual([...Array.from({ length: KILLS }, () => one).flat(), 'ready']);
  });

  it('are all kept once acknowledged: none is lost, none is doubled, none appears from nowhere', async () => {
    const superuser = new pg.Client(Object.assign(new URL(address), { pathname: 'jalon_crash' }).href);
    await superuser.connect();
    const { rows } = await superuser.query(
      `select attempt_id as "assessmentId", position, idempotency_key as "idempotencyKey" from answer`,
    );
    await superuser.end();
    const nameOf = ({ assessmentId, position, idempotencyKey }) =>
      `${assessmentId} ${position} ${idempotencyKey}`;
    expect(rows.map(nameOf).sort()).toEqual(acknowledged().map(nameOf).sort());
  });
});
