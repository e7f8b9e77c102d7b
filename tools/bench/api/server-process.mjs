import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const PROBE = fileURLToPath(new URL('cpu-probe.mjs', import.meta.url));
const READY_WITHIN = 60_000;

/** A server in a process of its own, whose processor time can be asked. */
export class ServerProcess {
  /**
   * @param {{ name: string, program: string, args?: string[], url: string, env: Record<string, string> }} options
   *   url: answers as soon as the server is ready
   */
  constructor({ name, program, args = [], url, env }) {
    this.name = name;
    this.url = url;
    this.output = '';
    this.child = spawn(process.execPath, ['--import', PROBE, program, ...args], {
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (chunk) => (this.output = (this.output + chunk).slice(-4000)));
    }
  }

  async ready() {
    const end = Date.now() + READY_WITHIN;
    while (Date.now() < end && this.child.exitCode === null) {
      const answers = await fetch(this.url).then(
        () => true,
        () => false,
      );
      if (answers) return;
      await pause(100);
    }
    throw new Error(`${this.name} did not start:\n${this.output}`);
  }

  /** Processor time spent so far, user and system, in milliseconds. */
  async cpu() {
    this.child.send('cpu');
    const [{ cpuMilliseconds }] = await once(this.child, 'message');
    return cpuMilliseconds;
  }

  async stop() {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
