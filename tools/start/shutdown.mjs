/** A terminal sends Ctrl-C to us and to npm, which sends it again: those two are one. */
const SAME_KEYSTROKE = 500;

/** What must be stopped, in the reverse order of its start. A second Ctrl-C forces. */
export class Shutdown {
  /** @type {((force: boolean) => Promise<void> | void)[]} */
  #stops = [];
  #startedAt = 0;
  /** Calls back before anything stops. */
  #announce;

  /** @param {() => void} announce */
  constructor(announce) {
    this.#announce = announce;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => this.#onSignal());
    }
  }

  get isUnderWay() {
    return this.#startedAt > 0;
  }

  /** @param {(force: boolean) => Promise<void> | void} stop */
  onStop(stop) {
    this.#stops.unshift(stop);
  }

  /** Stops everything and ends the program. @param {number} code */
  async run(code) {
    if (this.isUnderWay) {
      return;
    }
    this.#startedAt = Date.now();
    for (const stop of this.#stops) {
      await stop(false);
    }
    process.exit(code);
  }

  async #onSignal() {
    if (!this.isUnderWay) {
      this.#announce();
      await this.run(0);
    } else if (Date.now() - this.#startedAt > SAME_KEYSTROKE) {
      await Promise.all(this.#stops.map((stop) => stop(true)));
      process.exit(1);
    }
  }
}
