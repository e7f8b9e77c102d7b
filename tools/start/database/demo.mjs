import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createDatabase, createRoles, ROLES } from '../../database/roles.mjs';
import { dataFolder, inData } from '../paths.mjs';
import { withDatabase } from './connection.mjs';
import { DEMO_MARK, requireDemoDatabase } from './mark.mjs';

const NAME = 'jalon_demo';

/**
 * Secrets of the demonstration, made at the first start and readable by us alone.
 *
 * @typedef {object} DemoSecrets
 * @property {Record<string, string>} passwords by role
 * @property {string} sessionSecret
 * @property {string} masterKey
 * @property {string} sealKey
 * @property {string} [seeded] the database whose demo data is complete
 * @property {string} [migrated] that database, and the version of the server that migrated it
 */

/** @returns {DemoSecrets} */
export function readDemoSecrets() {
  const path = inData('demo.json');
  const sealKey = randomBytes(32).toString('base64');
  if (existsSync(path)) {
    const secrets = JSON.parse(readFileSync(path, 'utf8'));
    // Made before the trace was sealed, it has no key for that.
    return secrets.sealKey ? secrets : writeDemoSecrets({ ...secrets, sealKey });
  }
  const secret = () => randomBytes(32).toString('base64url');
  return writeDemoSecrets({
    passwords: Object.fromEntries(ROLES.map((role) => [role, secret()])),
    sessionSecret: secret(),
    masterKey: randomBytes(32).toString('base64'),
    sealKey,
  });
}

/** Written beside, then renamed: never half a file. @param {DemoSecrets} secrets */
export function writeDemoSecrets(secrets) {
  mkdirSync(dataFolder, { recursive: true });
  const path = inData('demo.json');
  writeFileSync(`${path}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}

/**
 * Makes sure the embedded server has our roles and the marked demonstration database, and gives its addresses by role.
 *
 * @param {string} superuserUrl
 * @param {DemoSecrets} secrets
 */
export async function prepareEmbeddedDemo(superuserUrl, { passwords }) {
  await withDatabase({ variable: 'Base embarquée', url: superuserUrl }, async (superuser) => {
    await createRoles(superuser, passwords);
    const { rowCount } = await superuser.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) {
      await createMarkedDatabase(superuser);
    }
  });
  const address = (role) => {
    const url = new URL(superuserUrl);
    return Object.assign(url, { username: role, password: passwords[role], pathname: NAME }).href;
  };
  return {
    DATABASE_URL: address('jalon_app'),
    DATABASE_OWNER_URL: address('jalon_owner'),
    DATABASE_WORKER_URL: address('jalon_worker'),
  };
}

/** The database gets its name once it bears its mark: cut short, it would be refused for ever. */
async function createMarkedDatabase(superuser) {
  const unfinished = `${NAME}_unfinished`;
  await superuser.query(`drop database if exists ${unfinished}`);
  await createDatabase(superuser, unfinished);
  await superuser.query(`comment on database ${unfinished} is '${DEMO_MARK}'`);
  await superuser.query(`alter database ${unfinished} rename to ${NAME}`);
}

/**
 * Empties the demonstration: every schema of its owner, and the stored files. The mark is checked first, always.
 *
 * @param {import('pg').Client} owner
 * @param {string} fileStore
 */
export async function resetDemo(owner, fileStore) {
  await requireDemoDatabase(owner);
  const { rows } = await owner.query(
    `select quote_ident(nspname) as name from pg_namespace
      where nspname = 'public' or nspowner = 'jalon_owner'::regrole`,
  );
  await owner.query(rows.map(({ name }) => `drop schema ${name} cascade;`).join(' '));
  await owner.query('create schema public; grant usage on schema public to public');
  rmSync(fileStore, { recursive: true, force: true });
}

/** Names a database for good: dropped and made again, it is another. @param {import('pg').Client} client */
export async function identityOf(client) {
  const { rows } = await client.query(
    `select datname || '#' || oid as identity from pg_database where datname = current_database()`,
  );
  return rows[0].identity;
}
