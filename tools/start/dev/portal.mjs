import { Child, untilEnd } from '../children.mjs';
import { say } from '../terminal.mjs';

/** The portal during development: Nx knows which apps a change touches, and takes the others from its cache. */
export class Portal {
  #apps;
  /** @type {Child | undefined} */
  #build;

  /** @param {readonly string[]} apps */
  constructor(apps) {
    this.#apps = apps;
  }

  async rebuild() {
    const start = Date.now();
    this.#build = new Child('tools/build/portal.mjs', {
      args: ['--development', ...this.#apps],
      quiet: true,
    });
    await untilEnd(this.#build);
    say(`  ✓ Portail (${Date.now() - start} ms)`);
  }

  /** @param {boolean} force */
  async stop(force) {
    await this.#build?.stop(force ? 'SIGKILL' : 'SIGTERM');
  }
}
