import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort, waitUntil } from '../postgres/process.mjs';
import { openDatabase } from './database.mjs';
import { MortalServer } from './mortal-server.mjs';
import { MortalWorker } from './mortal-worker.mjs';

const ROWS = 3_000;
const TABLES = 3;
const WORKER_KILLS = 5;
const SERVER_KILLS = 2;
const LONG = 240_000;
const SEED = Buffer.alloc(32, 'crash').toString('base64');
const COLUMNS = ['matricule', 'nom de naissance', 'nom d usage', 'prenoms', 'statut', 'date de debut'];
const FIELDS = ['MATRICULE', 'BIRTH_NAME', 'USUAL_NAME', 'GIVEN_NAMES', 'STATUS', 'STARTS_ON'];

jest.setTimeout(LONG);

const sha256 = (text) => createHash('sha256').update(text).digest();

/** Rows of a table: half of them are those of the table before, so that a row is brought twice by two files. */
function tableNumber(index) {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const number = String((index * ROWS) / 2 + row).padStart(6, '0');
    return [number, 'Le Goff', `Cadiou ${number}`, 'Léonie', 'Titulaire', '01/09/2020'].join(';');
  });
  return [COLUMNS.join(';'), ...rows].join('\r\n');
}

/** A program sends tables to the production server, whose worker imports them; both are killed at random. */
describe('imports, while the server and the worker are killed at random', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-crash-imports-'));
  const secret = `jln_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;
  /** Tables that were acknowledged. @type {string[]} */
  const acknowledged = [];
  /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof openDatabase>>} */
  let database;
  /** @type {MortalServer} */
  let server;
  /** @type {MortalWorker} */
  let worker;

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder: join(folder, 'pg18') });
    database = await openDatabase(postgres.url, {
      agents: 2,
      sessionSecret: 'a secret of the crash database',
    });
    await openIntake();
    const env = {
      DATABASE_URL: database.appUrl,
      MASTER_KEY: SEED,
      FILE_STORE: join(folder, 'files'),
      LOG_LEVEL: 'silent',
    };
    server = new MortalServer({
      port: await freePort(),
      env: { ...env, SESSION_SECRET: 'a secret for the crash database alone' },
    });
    const workers = { DATABASE_WORKER_URL: database.urlOf('jalon_worker'), SEAL_KEY: SEED };
    worker = new MortalWorker({ ...env, ...workers, PUBLIC_URL: server.origin });
    await server.start();
    worker.start();
    await Promise.all([sendAll(), killServer(), killWorker()]);
    await waitUntil(async () => (await unfinished()) === 0, { milliseconds: LONG });
  });

  afterAll(async () => {
    await server?.kill();
    await worker?.kill();
    await database?.superuser.end();
    await postgres?.stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(folder, 'pg18.location');
    if (existsSync(elsewhere)) rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  /** @param {string} text @param {unknown[]} [values] @returns {Promise<any[]>} */
  const query = async (text, values) => (await database.superuser.query(text, values)).rows;

  /** Somebody who manages people answers for what programs send, whose columns were confirmed once; and a key. */
  async function openIntake() {
    const { employer, personId } = database.agents[0];
    await query(
      `insert into habilitation (employer_id, id, holder_person_id, label, operations, document_types, valid_from,
         valid_until, legal_basis, granted_by_person_id, granted_at)
       values ($1, $2, $3, 'Agents', '{MANAGE_PEOPLE}', '{}', '2020-01-01', '2099-12-31', 'x', $3, now())`,
      [employer.id, randomUUID(), personId],
    );
    await query(
      `insert into import_intake (employer_id, person_id, applies_alone, takes_folder, set_at)
       values ($1, $2, true, false, now())`,
      [employer.id, personId],
    );
    await query(
      `insert into import_mapping (employer_id, signature, mapping, unit_choices, person_id, used_at)
       values ($1, $2, $3, '[]', $4, now())`,
      [employer.id, sha256(COLUMNS.join('\u001f')), JSON.stringify(FIELDS), personId],
    );
    const keyId = randomUUID();
    await query(
      `insert into api_key (employer_id, id, label, scopes, prefix, created_by_person_id, created_at, expires_on)
       values ($1, $2, 'Paie', '{AGENTS_IMPORT}', 'x', $3, now(), now()::date + 30)`,
      [employer.id, keyId, personId],
    );
    await query('insert into api_key_secret (digest, employer_id, key_id) values ($1, $2, $3)', [
      sha256(secret),
      employer.id,
      keyId,
    ]);
  }

  /** Sends each table until it is acknowledged: what the server did not answer is sent again. */
  async function sendAll() {
    for (let index = 0; index < TABLES; index++) {
      for (let isSent = false; !isSent;) {
        const answer = await fetch(`${server.origin}/programs/imports?name=agents-${index}.csv`, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret}`, 'content-type': 'text/csv' },
          body: tableNumber(index),
        }).catch(() => undefined);
        isSent = answer?.status === 202;
        if (answer && isSent) acknowledged.push((await answer.json()).id);
        else await pause(50);
      }
      await pause(500);
    }
  }

  async function killServer() {
    for (let kill = 0; kill < SERVER_KILLS; kill++) {
      await waitUntil(() => acknowledged.length > kill, { milliseconds: LONG });
      await pause(400 * Math.random());
      await server.kill();
      await server.start();
    }
  }

  /** Always in the middle of something: more was written or tried than at the former kill. */
  async function killWorker() {
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      const before = await progress();
      await waitUntil(async () => (await progress()) !== before, { milliseconds: LONG });
      await pause(60 * Math.random());
      await worker.kill();
      worker.start();
    }
  }

  async function progress() {
    const [row] = await query(
      `select (select count(*) from import_row) || ' ' ||
              coalesce((select string_agg(state || phase || '/' || applied_line, ' ' order by id) from staff_import), '')
         as mark`,
    );
    return row.mark;
  }

  async function unfinished() {
    const [row] = await query(
      `select (select count(*) from import_arrival where settled_at is null)
            + (select count(*) from staff_import where state not in ('DONE', 'READY')) as count`,
    );
    const [{ queued }] = await query(
      `select count(*) as queued from graphile_worker._private_jobs as job
         join graphile_worker._private_tasks as task on task.id = job.task_id
        where task.identifier like 'imports.%' and task.identifier not in ('imports.purge', 'imports.scanFolders')
          and attempts < max_attempts`,
    );
    return Number(row.count) + Number(queued);
  }

  it('were acknowledged, through several deaths of both', () => {
    expect(acknowledged).toHaveLength(TABLES);
    expect(server.kills).toBe(SERVER_KILLS);
    expect(worker.kills).toBeGreaterThanOrEqual(WORKER_KILLS);
  });

  it('are all there once acknowledged, and over: nothing waits, nothing is refused', async () => {
    const states = await query('select id, state from staff_import');
    const known = new Set(states.map(({ id }) => id));
    expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
    // One that was sent twice because its answer was lost has nothing new to write: it waits for nobody's agreement.
    const waiting = states.filter(({ state }) => state !== 'DONE').map(({ id }) => id);
    const counts = await query('select id, counts from staff_import where id = any($1)', [waiting]);
    expect(
      counts.filter(({ counts: { NEW = 0, CHANGED = 0, REFUSED = 0 } }) => NEW + CHANGED + REFUSED > 0),
    ).toEqual([]);
    expect(await query('select refusal from import_arrival where refusal is not null')).toEqual([]);
  });

  it('wrote each person once, each with one engagement, and nobody else', async () => {
    const expected = ROWS + ((TABLES - 1) * ROWS) / 2;
    const [people] = await query(
      `select count(*)::int as agents, count(distinct matricule)::int as matricules from agent
        where matricule ~ '^[0-9]{6}$' and usual_name like 'Cadiou %'`,
    );
    expect(people).toEqual({ agents: expected, matricules: expected });
    const doubled = await query(
      `select agent_id from engagement join agent on agent.employer_id = engagement.employer_id and agent.id = agent_id
        where usual_name like 'Cadiou %' group by agent_id having count(*) <> 1`,
    );
    expect(doubled).toEqual([]);
  });

  it('say what became of every row', async () => {
    const silent = await query(
      `select count(*)::int as count from import_row join staff_import on staff_import.id = import_id
        where state = 'DONE' and outcome in ('NEW', 'CHANGED') and result is null`,
    );
    expect(silent).toEqual([{ count: 0 }]);
    const short = await query(
      `select id from staff_import where row_count <> (select count(*) from import_row where import_id = staff_import.id)`,
    );
    expect(short).toEqual([]);
  });
});
