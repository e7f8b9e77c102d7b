import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from '../build/api.mjs';
import { PORTAL_APPS } from '../build/portal-apps.mjs';
import { buildPortal } from '../build/portal.mjs';
import { workspace } from '../start/paths.mjs';

const READY_WITHIN = 5 * 60_000;

/**
 * Runs a task on the built product in its demonstration, with data of its own so that nobody's is touched.
 *
 * @template T
 * @param {{ port: number, data: string }} where
 * @param {(address: string) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withDemonstration({ port, data }, task) {
  await buildServer();
  await buildPortal(PORTAL_APPS);
  const child = spawn(
    process.execPath,
    [join(workspace, 'tools/start/main.mjs'), '--demo', '--port', `${port}`],
    {
      cwd: workspace,
      env: { ...process.env, JALON_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  try {
    await untilReady(child);
    return await task(`http://localhost:${port}`);
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  }
}

async function untilReady(child) {
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const end = Date.now() + READY_WITHIN;
  while (!output.includes('Jalon est prêt')) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`The demonstration did not start:\n${output}`);
    await pause(100);
  }
}
