import { Child, serverProgram, untilEnd } from '../children.mjs';
import { say } from '../terminal.mjs';

/** The server during development: bundled, migrated, seeded the first time, then started again. */
export class Server {
  #environment;
  #place;
  /** @type {Child[]} */
  #running = [];

  /**
   * @param {import('../demo-environment.mjs').DemoEnvironment} environment
   * @param {{ port: number, publicUrl: string }} place
   */
  constructor(environment, place) {
    this.#environment = environment;
    this.#place = place;
  }

  /** Builds before it stops the one that serves: a fault in a source leaves the last good one in place. */
  async rebuild() {
    const start = Date.now();
    // A page not yet in step with the schema is said, and does not keep the server from changing first.
    await this.#toEnd('tools/schema/main.mjs').catch((error) => say(`  ✗ ${error.message}`));
    await this.#toEnd('tools/build/api.mjs');
    await this.#toEnd(serverProgram('migrate'));
    if (!this.#environment.isSeeded()) {
      await this.#toEnd('dist/tools/seed/main.mjs');
      this.#environment.rememberSeeded();
    }
    await this.stop(false);
    const api = new Child(serverProgram('main.demo'), { env: this.#env });
    this.#running = [api, new Child(serverProgram('worker'), { env: this.#env })];
    await api.says('ready');
    api.tell('listen');
    await api.says('listening');
    say(`  ✓ Serveur (${Date.now() - start} ms)`);
  }

  /** @param {boolean} force */
  async stop(force) {
    await Promise.all(this.#running.map((child) => child.stop(force ? 'SIGKILL' : 'SIGTERM')));
  }

  get #env() {
    const { port, publicUrl } = this.#place;
    return { ...process.env, ...this.#environment.settings, PORT: `${port}`, PUBLIC_URL: publicUrl };
  }

  #toEnd(program) {
    return untilEnd(new Child(program, { env: this.#env, quiet: true }));
  }
}
