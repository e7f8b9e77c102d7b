import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {'waiting' | 'running' | 'done' | 'failed'} StepState */
/** @typedef {{ name: string, state: StepState, startedAt: number, expected: number }} Step */

/** Expected milliseconds of each step on an ordinary two-core machine, until this machine's own are known. */
const ORDINARY = {
  database: 2_000,
  server: 3_000,
  migrate: 2_000,
  demo: 20_000,
  portal: 75_000,
  serve: 3_000,
};

/**
 * Steps of a start: which run, how far the whole is, and how long is left judging by the last start. Some follow one
 * another in tracks that run side by side; the last ones wait for every track.
 */
export class Progress {
  /** @type {Step[]} */
  #steps;
  #tracks;
  #file;
  #durations;
  #now;

  /**
   * @param {{ tracks: readonly string[][], last: readonly string[] }} plan
   * @param {{ file: string, now?: () => number }} options where the durations of the last start are kept
   */
  constructor({ tracks, last }, { file, now = Date.now }) {
    this.#file = file;
    this.#now = now;
    this.#durations = readDurations(file);
    const newStep = (name) => ({
      name,
      state: /** @type {StepState} */ ('waiting'),
      startedAt: 0,
      expected: this.#durations[name] ?? ORDINARY[name] ?? 1_000,
    });
    this.#tracks = [...tracks, last].map((names) => names.map(newStep));
    this.#steps = this.#tracks.flat();
  }

  /** Counts steps as done: there is nothing to do for them this time. @param {readonly string[]} names */
  skip(...names) {
    names.forEach((name) => (this.#find(name).state = 'done'));
  }

  /**
   * Runs one step, and remembers how long it took when there was something to do.
   *
   * @param {string} name
   * @param {() => Promise<boolean>} task tells whether there was
   */
  async run(name, task) {
    const step = this.#find(name);
    Object.assign(step, { state: 'running', startedAt: this.#now() });
    try {
      const didSomething = await task();
      step.state = 'done';
      if (didSomething) {
        this.#remember(name, this.#now() - step.startedAt);
      }
    } catch (error) {
      step.state = 'failed';
      throw error;
    }
  }

  /** What the page shows. Both figures come from expected durations: a late step waits at 95 % of its own. */
  snapshot() {
    const total = this.#longest(({ expected }) => expected);
    const left = this.#longest((step) => this.#leftOf(step));
    return {
      steps: this.#steps.map(({ name, state }) => ({ name, state })),
      percent: Math.round(100 * (1 - left / Math.max(total, 1))),
      secondsLeft: Math.ceil(left / 1000),
    };
  }

  /** @param {string} name @returns {Step} */
  #find(name) {
    const step = this.#steps.find((one) => one.name === name);
    if (!step) {
      throw new Error(`No step ${name}.`);
    }
    return step;
  }

  /** The longest of the tracks, then the last steps. @param {(step: Step) => number} measure */
  #longest(measure) {
    const sums = this.#tracks.map((track) => track.reduce((sum, step) => sum + measure(step), 0));
    return Math.max(...sums.slice(0, -1)) + (sums.at(-1) ?? 0);
  }

  #leftOf({ state, startedAt, expected }) {
    if (state === 'running') {
      return Math.max(expected - (this.#now() - startedAt), expected * 0.05);
    }
    return state === 'done' ? 0 : expected;
  }

  #remember(name, milliseconds) {
    this.#durations[name] = milliseconds;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#durations));
  }
}

function readDurations(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
