import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workspace } from '../start/paths.mjs';
import { freePort } from '../start/postgres/process.mjs';

const READY_WITHIN = 180_000;

/**
 * Starts the built product with a new demonstration of its own, as `npm start` does, and waits until it is ready.
 *
 * @param {string} data folder of its database and files
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startProduct(data) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const launcher = join(workspace, 'tools/start/main.mjs');
  const child = spawn(process.execPath, [launcher, '--demo', '--reset', '--port', `${port}`], {
    cwd: workspace,
    env: { ...process.env, JALON_DATA: data, PUBLIC_URL: url, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  if (!(await becomesReady(url, child))) {
    await stop();
    throw new Error(`The product did not start:\n${output}`);
  }
  return { url, stop };
}

async function becomesReady(url, child) {
  const end = Date.now() + READY_WITHIN;
  while (child.exitCode === null && Date.now() < end) {
    const isReady = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) {
      return true;
    }
    await pause(200);
  }
  return false;
}
