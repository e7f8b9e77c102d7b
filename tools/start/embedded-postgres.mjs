import { dirname } from 'node:path';
import { unprivilegedAccount } from './postgres/account.mjs';
import { prepareBinaries } from './postgres/binaries.mjs';
import { createCluster, superuserUrl } from './postgres/cluster.mjs';
import { locateCluster } from './postgres/location.mjs';
import { findRunningServer, startServer, stopServer } from './postgres/server.mjs';

/**
 * A PostgreSQL that needs no installation: real binaries, from npm, on this machine only.
 *
 * @typedef {object} EmbeddedPostgres
 * @property {string} url as superuser, database `postgres`
 * @property {boolean} adopted it was running already, left by a launcher that was killed
 * @property {number} pid
 * @property {(signal?: 'SIGINT' | 'SIGQUIT') => Promise<void>} stop
 */

/**
 * Starts the embedded PostgreSQL of a folder, creating it the first time, or takes over the one that runs there.
 *
 * @param {{ folder: string, settings?: readonly string[] }} options settings as `name=value`
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({ folder, settings = [] }) {
  const account = unprivilegedAccount();
  if (account) {
    // What we create as root must be readable by the server's account; secrets have their own, stricter, mode.
    process.umask(0o022);
  }
  const cluster = locateCluster(folder, account);
  const running = await findRunningServer(cluster);
  const { pid, port } = running ?? (await createAndStart({ cluster, settings, account }));
  return {
    url: superuserUrl(cluster, port),
    adopted: running !== undefined,
    pid,
    stop: (signal) => stopServer(pid, signal),
  };
}

async function createAndStart({ cluster, settings, account }) {
  const binary = await prepareBinaries(account, dirname(cluster));
  await createCluster({ cluster, initdb: binary('initdb'), account });
  return startServer({ cluster, postgres: binary('postgres'), settings, account });
}
