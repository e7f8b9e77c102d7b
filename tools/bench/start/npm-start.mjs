import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY = 50;
const WITHIN = 30 * 60_000;

/**
 * Runs `npm start` in a folder until everything is built, then stops it as Ctrl-C does.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ installed: number, answered: number, ready: number, complete: number, stopped: number }>}
 *   milliseconds since the command, `stopped` since Ctrl-C
 */
export async function startFromShell(folder, port) {
  const begin = Date.now();
  const child = spawn('npm', ['start', '--', '--port', `${port}`], {
    cwd: folder,
    env: newcomersEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const when = async (happened) => {
    while (!(await happened())) {
      if (hasEnded(child) || Date.now() - begin > WITHIN) throw new Error(`npm start failed:\n${output}`);
      await pause(LOOK_EVERY);
    }
    return Date.now() - begin;
  };
  try {
    const installed = await when(() => existsSync(join(folder, 'node_modules/.jalon-installed')));
    const answered = await when(() => answers(port));
    const ready = await when(() => output.includes('Jalon est prêt'));
    // The pages of the other audiences are built once the portal is open; there is nothing to say when they are there.
    await pause(1_000);
    const complete = output.includes('… pages restantes')
      ? await when(() => output.includes('✓ pages restantes'))
      : ready;
    return { installed, answered, ready, complete, stopped: await stop(child, folder) };
  } finally {
    if (!hasEnded(child)) process.kill(-child.pid, 'SIGKILL');
  }
}

const hasEnded = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

/** As the terminal does: everyone in the foreground hears Ctrl-C. The launcher gives its folder back last. */
async function stop(child, folder) {
  const begin = Date.now();
  process.kill(-child.pid, 'SIGINT');
  while (!hasEnded(child) || existsSync(join(folder, '.data/launcher.json'))) {
    await pause(LOOK_EVERY);
  }
  return Date.now() - begin;
}

function answers(port) {
  return fetch(`http://127.0.0.1:${port}/start-progress`).then(
    () => true,
    () => false,
  );
}

/** Left out: what npm and our launcher add, so that the clone chooses its Node and its settings by itself. */
const ADDED =
  /^(npm_(?!config_)|npm_config_(local_prefix|prefix|user_agent)|NODE|INIT_CWD|JALON_|PORT|HOST|DATABASE_)/i;

/** The environment of someone who has just opened a terminal. */
function newcomersEnvironment() {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((one) => !one.includes('node_modules'));
  const kept = Object.entries(process.env).filter(([name]) => !ADDED.test(name));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}
