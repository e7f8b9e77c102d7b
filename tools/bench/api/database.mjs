import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, createRoles } from '../../database/roles.mjs';
import { readDemoSecrets } from '../../start/database/demo.mjs';
import { startEmbeddedPostgres } from '../../start/embedded-postgres.mjs';
import { dist, inData } from '../../start/paths.mjs';

const NAME = 'jalon_bench';
/** `npm start` serves no database but one that bears `jalon:demo`: this one it refuses. */
const MARK = 'jalon:bench';

/**
 * The bench database, empty and migrated, on the embedded PostgreSQL. The server is stopped afterwards unless it ran before.
 *
 * @template T
 * @param {(bench: BenchDatabase) => Promise<T>} task
 * @returns {Promise<T>}
 *
 * @typedef {object} BenchDatabase
 * @property {pg.Client} superuser connected to it
 * @property {(role: string) => string} urlOf
 * @property {string} log file the server writes to
 */
export async function withBenchDatabase(task) {
  const server = await startEmbeddedPostgres({ folder: inData('pg18') });
  const { passwords } = readDemoSecrets();
  const urlOf = (role) =>
    Object.assign(new URL(server.url), { username: role, password: passwords[role], pathname: NAME }).href;
  await recreate(server.url, passwords);
  const superuser = new pg.Client(Object.assign(new URL(server.url), { pathname: NAME }).href);
  try {
    migrate(urlOf('jalon_owner'));
    await superuser.connect();
    return await task({ superuser, urlOf, log: inData('pg18', 'postgres.log') });
  } finally {
    await superuser.end();
    if (!server.adopted) await server.stop();
  }
}

async function recreate(url, passwords) {
  const superuser = new pg.Client(url);
  await superuser.connect();
  try {
    await createRoles(superuser, passwords);
    await superuser.query(`drop database if exists ${NAME} with (force)`);
    await createDatabase(superuser, NAME);
    await superuser.query(`comment on database ${NAME} is '${MARK}'`);
  } finally {
    await superuser.end();
  }
}

function migrate(ownerUrl) {
  const { status } = spawnSync(process.execPath, [join(dist, 'apps/api/migrate.mjs')], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The bench database could not be migrated.');
}
