import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import {
  makeAgents,
  agentRows,
  engagementRows,
  locatorRows,
  personRows,
} from '../../bench/api/data/agents.mjs';
import { employerRows } from '../../bench/api/data/employers.mjs';
import { accountRows, sessionRows } from '../../bench/api/data/sessions.mjs';
import { createDatabase, createRoles, ROLES } from '../../database/roles.mjs';
import { dist } from '../paths.mjs';

const NAME = 'jalon_crash';

/**
 * A database of the product, migrated, where some agents are signed in.
 *
 * @param {string} serverUrl as superuser
 * @param {{ agents: number, sessionSecret: string }} people
 */
export async function openDatabase(serverUrl, { agents: count, sessionSecret }) {
  const passwords = Object.fromEntries(ROLES.map((role) => [role, 'crash']));
  const urlOf = (username) =>
    Object.assign(new URL(serverUrl), { username, password: passwords[username], pathname: NAME }).href;
  await asSuperuser(serverUrl, async (client) => {
    await createRoles(client, passwords);
    await createDatabase(client, NAME);
  });
  migrate(urlOf('jalon_owner'));
  const superuser = new pg.Client(Object.assign(new URL(serverUrl), { pathname: NAME }).href);
  await superuser.connect();
  const agents = makeAgents(count);
  for (const [table, rows] of tables(agents, sessionSecret)) {
    for (const row of rows) await insert(superuser, table, row);
  }
  return { agents, superuser, urlOf, appUrl: urlOf('jalon_app') };
}

async function asSuperuser(url, task) {
  const client = new pg.Client(url);
  await client.connect();
  await task(client);
  await client.end();
}

function migrate(ownerUrl) {
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'apps/api/migrate.mjs')], {
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The database could not be migrated:\n${stderr}`);
}

/** @returns {[table: string, rows: Iterable<object>][]} each after those it refers to */
function tables(agents, sessionSecret) {
  return [
    ['employer', employerRows()],
    ['person', personRows(agents)],
    ['agent', agentRows(agents)],
    ['engagement_locator', locatorRows(agents)],
    ['engagement', engagementRows(agents)],
    ['account', accountRows(agents)],
    ['web_session', sessionRows(agents, sessionSecret)],
  ];
}

async function insert(client, table, row) {
  const columns = Object.keys(row);
  const places = columns.map((_, i) => `$${i + 1}`);
  const text = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`;
  await client.query(text, Object.values(row));
}
