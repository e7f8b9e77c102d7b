import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
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
    // Ours waits for its launcher's word before it listens; the peer says nothing and hears nothing.
    this.child.on('message', ({ ready }) => ready && this.child.send('listen'));
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
    for await (const [{ cpuMilliseconds }] of on(this.child, 'message')) {
      if (cpuMilliseconds !== undefined) return cpuMilliseconds;
    }
    throw new Error(`${this.name} is gone.`);
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
