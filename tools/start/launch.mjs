import { PORTAL_APPS } from '../build/portal-apps.mjs';
import { fingerprintOf, isBuilt } from '../build/fingerprint.mjs';
import { Child, serverProgram, untilEnd } from './children.mjs';
import { inData } from './paths.mjs';
import { Progress } from './progress/progress.mjs';
import { serveProgress } from './progress/server.mjs';
import { say, sayAddress, sayDone } from './terminal.mjs';

/** In the demonstration these are enough to open; the others appear by themselves. */
const FIRST_APPS = ['shell', 'agent'];

/** A killed launcher's server takes a moment to notice. */
const LINGERING = 10_000;

const PLAN = { tracks: [['database', 'server', 'migrate', 'demo'], ['portal']], last: ['serve'] };

/** Brings the portal up, from whatever state it was left in. */
export class Launch {
  #options;
  #environment;
  #shutdown;
  #progress = new Progress(PLAN, { file: inData('durations.json') });

  /**
   * @param {import('./options.mjs').Options} options
   * @param {import('./demo-environment.mjs').DemoEnvironment | import('./production-environment.mjs').ProductionEnvironment} environment
   * @param {import('./shutdown.mjs').Shutdown} shutdown
   */
  constructor(options, environment, shutdown) {
    this.#options = options;
    this.#environment = environment;
    this.#shutdown = shutdown;
  }

  /** @param {{ recovered: boolean }} state whether another launcher was killed here */
  async run({ recovered }) {
    const { host, port, demo } = this.#options;
    const firstApps = demo ? FIRST_APPS : PORTAL_APPS;
    this.#skipWhatIsDone(firstApps);
    const patience = recovered ? LINGERING : 0;
    const front = await serveProgress({ host, port, patience }, () => this.#progress.snapshot());
    const [api] = await Promise.all([
      this.#prepareServer().then(() => this.#prepareApi()),
      this.#step('portal', () => this.#build(firstApps)),
    ]);
    await this.#step('serve', () => this.#handOver(front, api));
    sayAddress({ address: this.#environment.settings['PUBLIC_URL'] ?? `http://localhost:${port}`, demo });
    if (demo) {
      this.#runBeside(serverProgram('worker'));
      this.#buildTheRest();
    }
  }

  #skipWhatIsDone(apps) {
    if (isBuilt('server')) {
      this.#progress.skip('server');
    }
    if (apps.every(isBuilt)) {
      this.#progress.skip('portal');
    }
    if (this.#environment.isSeeded()) {
      this.#progress.skip('demo');
    }
  }

  async #prepareServer() {
    await this.#step('database', async () => {
      await this.#environment.openDatabase(this.#shutdown);
      return true;
    });
    await this.#step('server', () => this.#buildServer());
    await this.#step('migrate', () => this.#migrate());
    await this.#step('demo', () => this.#seed());
  }

  async #buildServer() {
    const isNeeded = !isBuilt('server');
    if (isNeeded) {
      await this.#toEnd('tools/build/api.mjs');
    }
    return isNeeded;
  }

  async #migrate() {
    const version = fingerprintOf('server');
    const isNeeded = !this.#environment.isMigrated(version);
    if (isNeeded) {
      await this.#toEnd(serverProgram('migrate'));
      this.#environment.rememberMigrated(version);
    }
    return isNeeded;
  }

  async #seed() {
    const isNeeded = !this.#environment.isSeeded();
    if (isNeeded) {
      await this.#toEnd('dist/tools/seed/main.mjs');
      this.#environment.rememberSeeded();
    }
    return isNeeded;
  }

  async #build(apps) {
    const isNeeded = !apps.every(isBuilt);
    if (isNeeded) {
      await this.#toEnd('tools/build/portal.mjs', apps);
    }
    return isNeeded;
  }

  /** The server gets ready while pages are still being built. */
  async #prepareApi() {
    const { DATABASE_OWNER_URL, ...settings } = { ...process.env, ...this.#environment.settings };
    // Only the owner can list the demonstration's accounts; a production server never holds the owner's password.
    const env = this.#options.demo ? { ...settings, DATABASE_OWNER_URL } : settings;
    const api = new Child(serverProgram(this.#options.demo ? 'main.demo' : 'main'), { env });
    this.#shutdown.onStop((force) => api.stop(force ? 'SIGKILL' : 'SIGTERM'));
    await api.says('ready');
    return api;
  }

  /** The address passes from the page that waits to the portal. */
  async #handOver(front, api) {
    await front.close();
    api.tell('listen');
    await api.says('listening');
    api.ended.then((code) => this.#shutdown.run(code || 1));
    return true;
  }

  /** The pages of the other audiences: whoever opens one before it is built is told so by the shell. */
  async #buildTheRest() {
    const rest = PORTAL_APPS.filter((name) => !FIRST_APPS.includes(name));
    if (!rest.every(isBuilt)) {
      const names = rest.join(', ');
      say(`  … pages restantes : ${names}`);
      await this.#toEnd('tools/build/portal.mjs', rest).then(
        () => say(`  ✓ pages restantes : ${names}`),
        (error) => this.#shutdown.isUnderWay || say(`  ✗ pages restantes : ${error.message}`),
      );
    }
  }

  /** Runs one step, and says so when there was something to do. */
  #step(name, task) {
    const start = Date.now();
    return this.#progress.run(name, async () => {
      const didSomething = await task();
      if (didSomething) {
        sayDone(name, Date.now() - start);
      }
      return didSomething;
    });
  }

  #toEnd(program, args = []) {
    const child = new Child(program, {
      args,
      env: { ...process.env, ...this.#environment.settings },
      quiet: true,
    });
    this.#shutdown.onStop((force) => child.stop(force ? 'SIGKILL' : 'SIGTERM'));
    return untilEnd(child);
  }

  #runBeside(program) {
    const child = new Child(program, { env: { ...process.env, ...this.#environment.settings } });
    this.#shutdown.onStop((force) => child.stop(force ? 'SIGKILL' : 'SIGTERM'));
    child.ended.then(
      (code) => this.#shutdown.isUnderWay || say(`Le programme ${program} s’est arrêté (${code}).`),
    );
  }
}
