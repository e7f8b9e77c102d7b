import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { InsistentCandidate } from './insistent-candidate.mjs';
import { MortalServer } from './mortal-server.mjs';

const ACKNOWLEDGED = 1000;
const KILLS = 8;
/** Answers acknowledged between two, on average: a little less, so that there are enough. */
const BETWEEN_KILLS = 100;
const LONG = 600_000;
const CANDIDATES = 10;
const SESSION_SECRET = 'a secret for the crash database alone';

jest.setTimeout(LONG);

/** The production server over a durable database, killed at random while people answer. */
describe('answers, while the server is killed at random', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-crash-'));
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {MortalServer} */
  let server;
  /** @type {InsistentCandidate[]} */
  let candidates = [];

  const acknowledged = () => candidates.flatMap((candidate) => candidate.acknowledged);
  const isOver = () => acknowledged().length >= ACKNOWLEDGED && server.kills >= KILLS;

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    database = await openDatabase(postgres.url, { agents: CANDIDATES, sessionSecret: SESSION_SECRET });
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
    candidates = database.agents.map((agent) => new InsistentCandidate(agent, server.origin));
    await Promise.all([killAtRandom(), ...candidates.map((candidate) => candidate.answerUntil(isOver))]);
  });

  afterAll(async () => {
    await server?.kill();
    await database?.superuser.end();
    await postgres?.stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  /** Counted in answers rather than in seconds: a busy machine is slow, not safe. */
  async function killAtRandom() {
    await server.start();
    while (!isOver()) {
      const enough = acknowledged().length + BETWEEN_KILLS * (0.3 + Math.random());
      await waitUntil(() => acknowledged().length >= enough || isOver(), { milliseconds: LONG });
      await pause(50 * Math.random());
      await server.kill();
      await server.start();
    }
  }

  const kept = async () => {
    const { rows } = await database.superuser.query(
      `select attempt_id as "assessmentId", position, idempotency_key as "idempotencyKey" from answer`,
    );
    return rows;
  };

  it('were acknowledged by hundreds, through several deaths', () => {
    expect(acknowledged().length).toBeGreaterThanOrEqual(ACKNOWLEDGED);
    expect(server.kills).toBeGreaterThanOrEqual(KILLS);
    expect(candidates.flatMap(({ surprises }) => surprises)).toEqual([]);
  });

  it('are all kept once acknowledged: none is lost, none is doubled, none appears from nowhere', async () => {
    const nameOf = ({ assessmentId, position, idempotencyKey }) =>
      `${assessmentId} ${position} ${idempotencyKey}`;
    expect((await kept()).map(nameOf).sort()).toEqual(acknowledged().map(nameOf).sort());
  });

  it('follow questions that were each served once, without a gap', async () => {
    const { rows } = await database.superuser.query(
      `select attempt_id from served_item group by attempt_id having count(*) <> max(position)`,
    );
    expect(rows).toEqual([]);
  });

  it('belong to assessments that began once, whatever was sent again', async () => {
    const { rows } = await database.superuser.query(
      `select person_id from attempt where state in ('IN_PROGRESS', 'PAUSED') group by person_id having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });
});
