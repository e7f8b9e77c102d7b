import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accepts, freePort, isProgram, isRunning, waitUntil } from './process.mjs';

/** A server that runs. @typedef {{ pid: number, port: number }} Server */

/** Recovery after a crash may take a while. */
const READY_WITHIN = 60_000;
const STOPPED_WITHIN = 30_000;
const RETRY_AFTER = 250;

/**
 * @typedef {object} StartOptions
 * @property {string} cluster
 * @property {string} postgres path of the program
 * @property {readonly string[]} settings as `name=value`
 * @property {import('./account.mjs').Account} [account]
 * @property {number} [attempts] that are left
 */

/** What the server itself says of itself, in the file it keeps beside its data. */
function readPidFile(cluster) {
  const path = join(cluster, 'pgdata/postmaster.pid');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = text.split('\n');
  return { path, text, pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
}

/**
 * Finds the server of a cluster when one runs already, left by a launcher that was killed: it is taken over, not fought.
 * The lock of one that died is removed.
 *
 * @param {string} cluster
 * @returns {Promise<Server | undefined>}
 */
export async function findRunningServer(cluster) {
  const { pid, path } = readPidFile(cluster);
  const isAlive = () => isProgram(pid, 'postgres');
  const isReady = async () => {
    const { status, port } = readPidFile(cluster);
    return status === 'ready' && (await accepts(port));
  };
  if (pid && isAlive()) {
    await waitUntil(async () => !isAlive() || (await isReady()), { milliseconds: READY_WITHIN });
  }
  if (pid && isAlive()) {
    return { pid, port: readPidFile(cluster).port };
  }
  rmSync(path, { force: true });
  return undefined;
}

/**
 * Starts the server of a cluster, on this machine only, and waits until it is ready. It outlives us if we are killed:
 * it has its own process group and writes to a file, not to us.
 *
 * @param {StartOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { cluster, postgres, settings, account } = options;
  const pgdata = join(cluster, 'pgdata');
  const port = await freePort();
  const log = openSync(join(cluster, 'postgres.log'), 'a');
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const child = spawn(postgres, ['-D', pgdata, '-p', `${port}`, ...all.flatMap((one) => ['-c', one])], {
    ...account,
    cwd: pgdata,
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  let end = '';
  child
    .once('exit', (code, signal) => (end = `${code ?? signal}`))
    .once('error', (error) => (end = error.message));
  child.unref();
  await waitUntil(() => end !== '' || readPidFile(cluster).status === 'ready', {
    milliseconds: READY_WITHIN,
  });
  return end === '' && child.pid ? { pid: child.pid, port } : afterFailedStart(options, end);
}

/**
 * Another launcher may have started the server at the same moment, or processes of a killed one may still be ending;
 * otherwise the server's own words say what is wrong.
 *
 * @param {StartOptions} options
 * @param {string} end
 * @returns {Promise<Server>}
 */
async function afterFailedStart({ attempts = 20, ...options }, end) {
  const other = await findRunningServer(options.cluster);
  if (other) {
    return other;
  }
  const log = readFileSync(join(options.cluster, 'postgres.log'), 'utf8')
    .trim()
    .split('\n')
    .slice(-4)
    .join('\n');
  if (attempts > 0 && log.includes('shared memory block')) {
    await pause(RETRY_AFTER);
    return startServer({ ...options, attempts: attempts - 1 });
  }
  throw new Error(`PostgreSQL (${end}): ${log}`);
}

/**
 * Stops a server: transactions under way are rolled back, everything acknowledged is kept.
 *
 * @param {number} pid
 * @param {'SIGINT' | 'SIGQUIT'} signal SIGQUIT leaves at once and recovers at the next start
 */
export async function stopServer(pid, signal = 'SIGINT') {
  if (isRunning(pid)) {
    process.kill(pid, signal);
    await waitUntil(() => !isRunning(pid), { milliseconds: STOPPED_WITHIN });
  }
}
