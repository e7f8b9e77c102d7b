import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../paths.mjs';

/** The production worker, killed and started again as often as one likes. */
export class MortalWorker {
  #env;
  #child;
  #output = '';
  kills = 0;

  /** @param {Record<string, string>} env */
  constructor(env) {
    // The one who installs makes it: a server whose folder is not there is not ready.
    mkdirSync(env['FILE_STORE'], { recursive: true });
    this.#env = { ...process.env, ...env, NODE_ENV: 'production' };
  }

  /** Starts it; it takes jobs once it is ready, and nobody waits for that. */
  start() {
    this.#output = '';
    this.#child = spawn(process.execPath, [join(dist, 'apps/api/worker.mjs')], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (text) => (this.#output += text));
    }
  }

  /** Ends it with no warning: what it was doing stays as it is. */
  async kill() {
    this.kills++;
    if (this.#child.exitCode !== null) throw new Error(`It had ended by itself:\n${this.#output}`);
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  /** What it has written since it started. */
  get output() {
    return this.#output;
  }
}
