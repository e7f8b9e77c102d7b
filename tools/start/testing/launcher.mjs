import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workspace } from '../paths.mjs';
import { isProgram, waitUntil } from '../postgres/process.mjs';

/** Longer than a first start of a busy machine. */
const READY_WITHIN = { milliseconds: 180_000 };

/** Programs a test started and that still run: none outlives it. @type {Set<Launcher>} */
const running = new Set();

/** The launcher, run as a person runs it. */
export class Launcher {
  /**
   * @param {{ data: string, args?: readonly string[], port?: number, env?: NodeJS.ProcessEnv }} options
   */
  constructor({ data, args = ['--demo'], port = 4200, env = {} }) {
    this.url = `http://localhost:${port}`;
    const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...rest } = process.env;
    this.process = spawn(
      process.execPath,
      [join(workspace, 'tools/start/main.mjs'), ...args, '--port', `${port}`],
      { cwd: workspace, env: { ...rest, JALON_DATA: data, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.output = '';
    this.process.stdout.on('data', (text) => (this.output += text));
    this.process.stderr.on('data', (text) => (this.output += text));
    running.add(this);
    /** @type {Promise<number | null>} */
    this.ended = new Promise((resolve) => {
      this.process.once('exit', (code) => {
        running.delete(this);
        resolve(code);
      });
    });
  }

  /** Waits until the address answers something, and gives it. @param {string} path @param {HeadersInit} headers */
  async firstAnswer(path = '/', headers = { accept: 'text/html' }) {
    for (;;) {
      const response = await fetch(this.url + path, { headers }).catch(() => undefined);
      if (response) {
        return response;
      }
      this.#requireRunning();
      await pause(20);
    }
  }

  /**
   * Waits until the portal itself serves, and this launcher says so: the server of one that was killed may still
   * answer at the same address for a moment.
   */
  async ready() {
    await waitUntil(() => {
      this.#requireRunning();
      return this.output.includes('Jalon est prêt');
    }, READY_WITHIN);
    while (!(await this.firstAnswer('/health/ready', {})).ok) {
      await pause(50);
    }
  }

  /** @param {NodeJS.Signals} signal */
  async stop(signal = 'SIGINT') {
    this.process.kill(signal);
    return this.ended;
  }

  #requireRunning() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) {
      throw new Error(`The launcher ended:\n${this.output}`);
    }
  }
}

/**
 * The server and the worker of a launcher, once both run. Only Linux tells.
 *
 * @param {number} pid
 * @returns {Promise<number[]>}
 */
export async function childrenOf(pid) {
  if (process.platform !== 'linux') {
    return [];
  }
  const list = () => {
    const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
    return pids.filter((child) => isProgram(child, 'dist/apps/api/'));
  };
  await waitUntil(() => list().length === 2, { milliseconds: 10_000 });
  return list();
}

/** Stops whatever a test left running. */
export async function stopAll() {
  await Promise.all([...running].map((launcher) => launcher.stop()));
}
