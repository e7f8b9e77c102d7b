import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../refusal.mjs';

/** Order of text is the same on every system; queries that need French order ask for it. */
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/**
 * Creates a cluster where there is none. It is made under another name and renamed when whole, so that one cut short,
 * or made twice at once, is never taken for a good one.
 *
 * @param {{ cluster: string, initdb: string, account?: import('./account.mjs').Account }} options
 */
export async function createCluster({ cluster, initdb, account }) {
  if (existsSync(join(cluster, 'pgdata/PG_VERSION'))) {
    return;
  }
  const unfinished = `${cluster}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, 'pgdata'), { recursive: true, mode: 0o755 });
  try {
    await initialise({ cluster: unfinished, initdb, account });
    rmSync(cluster, { recursive: true, force: true });
    renameSync(unfinished, cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function initialise({ cluster, initdb, account }) {
  const password = randomBytes(24).toString('base64url');
  const pgdata = join(cluster, 'pgdata');
  const passwordFile = join(cluster, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    [pgdata, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  }
  const args = ['-D', pgdata, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...LOCALE];
  // Not awaited by blocking: the address answers meanwhile.
  await promisify(execFile)(initdb, args, { ...account, cwd: '/' });
  rmSync(passwordFile);
  writeFileSync(join(cluster, 'superuser.json'), JSON.stringify({ password }), { mode: 0o600 });
}

/** Address of a cluster's server, as its superuser. @param {string} cluster @param {number} port */
export function superuserUrl(cluster, port) {
  try {
    const { password } = JSON.parse(readFileSync(join(cluster, 'superuser.json'), 'utf8'));
    return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  } catch (error) {
    throw new Refusal(
      `La base embarquée de ${cluster} ne peut pas être lue (${error.code ?? 'fichier abîmé'}) : relancez avec le compte qui l’a créée.`,
    );
  }
}
