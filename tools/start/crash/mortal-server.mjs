import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dist } from '../paths.mjs';

const READY_WITHIN = 60_000;

/** The production server at one address, killed and started again as often as one likes. */
export class MortalServer {
  #env;
  #child;
  kills = 0;

  /** @param {{ port: number, env: Record<string, string> }} options */
  constructor({ port, env }) {
    this.origin = `http://127.0.0.1:${port}`;
    // The one who installs makes it: a server whose folder is not there is not ready.
    mkdirSync(env['FILE_STORE'], { recursive: true });
    this.#env = { ...process.env, ...env, PORT: `${port}`, PUBLIC_URL: this.origin, NODE_ENV: 'production' };
  }

  /** Starts it, and waits until it serves. */
  async start() {
    let output = '';
    this.#child = spawn(process.execPath, [join(dist, 'apps/api/main.mjs')], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const child = this.#child;
    child.on('message', ({ ready }) => ready && child.send('listen'));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const end = Date.now() + READY_WITHIN;
    while (!(await this.#answers())) {
      if (child.exitCode !== null || Date.now() > end) throw new Error(`It did not start:\n${output}`);
      await pause(25);
    }
  }

  /** Ends it with no warning: nothing is flushed, nothing is said. */
  async kill() {
    this.kills++;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  /** Tells it to end. @param {NodeJS.Signals} signal @returns {Promise<number | null>} its exit code */
  async stop(signal) {
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = await ended;
    return code;
  }

  async #answers() {
    const response = await fetch(`${this.origin}/health/ready`).catch(() => undefined);
    return response?.ok === true;
  }
}
