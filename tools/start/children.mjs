import { fork } from 'node:child_process';
import { join } from 'node:path';
import { workspace } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { waitUntil } from './postgres/process.mjs';

/** What a program gives itself to end (README), and a moment more. */
const seconds = (name, otherwise) => Number(process.env[name] || otherwise);
const STOP_WITHIN = (seconds('DRAIN_SECONDS', 0) + seconds('SHUTDOWN_SECONDS', 8) + 2) * 1_000;

/** A program of ours that runs beside the launcher. */
export class Child {
  #process;
  /** Its exit code, once it ended. @type {Promise<number>} */
  ended;
  hasEnded = false;

  /**
   * Ctrl-C reaches the launcher alone, which stops its children in order; the channel tells them if it is killed.
   *
   * @param {string} program path in the workspace
   * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv, quiet?: boolean }} options quiet: keep what it writes
   */
  constructor(program, { args = [], env = process.env, quiet = false } = {}) {
    const output = quiet ? 'pipe' : 'inherit';
    this.#process = fork(join(workspace, program), args, {
      cwd: workspace,
      env,
      execPath: process.execPath,
      execArgv: ['--enable-source-maps'],
      detached: process.platform !== 'win32',
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.output = '';
    this.#process.stdout?.on('data', (text) => (this.output += text));
    this.#process.stderr?.on('data', (text) => (this.output += text));
    this.ended = new Promise((resolve) => {
      this.#process.once('exit', (code) => {
        this.hasEnded = true;
        resolve(code ?? 1);
      });
    });
  }

  /** Waits for a message with a given key, as `{ ready: true }`; the end of the child ends the wait. */
  async says(key) {
    const heard = new Promise((resolve) => {
      this.#process.on('message', (message) => message?.[key] && resolve(true));
    });
    const hasSaid = await Promise.race([heard, this.ended.then(() => false)]);
    if (!hasSaid) {
      throw new ChildFailure(await this.ended, this.output);
    }
  }

  /** @param {string} message */
  tell(message) {
    this.#process.send(message);
  }

  /** Asks it to stop, and forces it when it does not. @param {NodeJS.Signals} signal */
  async stop(signal = 'SIGTERM') {
    if (!this.hasEnded) {
      this.#signal(signal);
      const isOver = await waitUntil(() => this.hasEnded, { milliseconds: STOP_WITHIN });
      if (!isOver) {
        this.#signal('SIGKILL');
      }
    }
  }

  /** To its whole group: a build has children of its own. */
  #signal(signal) {
    const { pid } = this.#process;
    if (pid && process.platform !== 'win32') {
      process.kill(-pid, signal);
    } else {
      this.#process.kill(signal);
    }
  }
}

/** A child that ended when it should not have: it said why itself. */
export class ChildFailure extends Refusal {
  /** @param {number} code @param {string} output what it wrote, when it did not go to the terminal */
  constructor(code, output) {
    super(output.trim());
    this.code = code;
  }
}

/**
 * Runs a program to its end.
 *
 * @param {Child} child
 */
export async function untilEnd(child) {
  const code = await child.ended;
  if (code !== 0) {
    throw new ChildFailure(code, child.output);
  }
}

/** A program of the server, by name. @param {'main' | 'main.demo' | 'migrate' | 'worker'} name */
export function serverProgram(name) {
  return join('dist/apps/api', `${name}.mjs`);
}
