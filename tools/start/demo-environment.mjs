import { mkdirSync, rmSync } from 'node:fs';
import { inData } from './paths.mjs';
import { withDatabase } from './database/connection.mjs';
import {
  identityOf,
  prepareEmbeddedDemo,
  readDemoSecrets,
  resetDemo,
  writeDemoSecrets,
} from './database/demo.mjs';
import { requireDemoDatabase } from './database/mark.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { freePort } from './postgres/process.mjs';
import { Refusal } from './refusal.mjs';

/** Where the heads of the sealed trace are published. */
const HEADS = inData('seal-heads.jsonl');

/** Settings of the server's programs, as environment variables. @typedef {Record<string, string>} Settings */

/**
 * Where the demonstration runs: an embedded PostgreSQL, or a marked database of this machine given by the environment.
 */
export class DemoEnvironment {
  #options;
  #secrets = readDemoSecrets();
  /** @type {Settings} */
  #databases = {};
  #identity = '';
  #mailboxPort = 0;

  /** @param {import('./options.mjs').Options} options */
  constructor(options) {
    this.#options = options;
  }

  /** Refuses a database given by the environment that is not for demonstrations, before anything is opened. */
  async check() {
    const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env;
    if (!app && !owner) {
      return;
    }
    if (!app || !owner) {
      throw new Refusal(
        `${app ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'} manque : donnez les deux adresses, ou retirez l’autre pour la base embarquée.`,
      );
    }
    await withDatabase({ variable: 'DATABASE_URL', url: app }, requireDemoDatabase);
    await withDatabase({ variable: 'DATABASE_OWNER_URL', url: owner }, requireDemoDatabase);
    this.#databases = { DATABASE_URL: app, DATABASE_OWNER_URL: owner };
  }

  /**
   * Opens the database and empties it when asked to, or when it holds anything but the whole demonstration this folder
   * made: one cut short, or made elsewhere with other keys, could not be read.
   *
   * @param {import('./shutdown.mjs').Shutdown} shutdown
   */
  async openDatabase(shutdown) {
    this.#mailboxPort = await freePort();
    if (!this.#databases['DATABASE_URL']) {
      const starting = startEmbeddedPostgres({ folder: inData('pg18') });
      shutdown.onStop(async (force) => (await starting).stop(force ? 'SIGQUIT' : 'SIGINT'));
      this.#databases = await prepareEmbeddedDemo((await starting).url, this.#secrets);
    }
    await this.#asOwner(async (owner) => {
      this.#identity = await identityOf(owner);
      if (this.#options.reset || this.#secrets.seeded !== this.#identity) {
        this.#remember({ seeded: '', migrated: '' });
        await resetDemo(owner, inData('files'));
        rmSync(HEADS, { force: true });
      }
    });
    mkdirSync(inData('files'), { recursive: true, mode: 0o700 });
  }

  /** @param {string} version of the server */
  isMigrated(version) {
    return this.#secrets.migrated === `${this.#identity} ${version}`;
  }

  /** @param {string} version of the server */
  rememberMigrated(version) {
    this.#remember({ migrated: `${this.#identity} ${version}` });
  }

  isSeeded() {
    return this.#secrets.seeded === this.#identity;
  }

  rememberSeeded() {
    this.#remember({ seeded: this.#identity });
  }

  /** What every program of the server is told. @returns {Settings} */
  get settings() {
    const { host, port } = this.#options;
    return {
      ...this.#databases,
      HOST: host,
      PORT: `${port}`,
      PUBLIC_URL: this.#publicUrl,
      SESSION_SECRET: this.#secrets.sessionSecret,
      MASTER_KEY: this.#secrets.masterKey,
      FILE_STORE: inData('files'),
      WEBHOOKS_TO_LOOPBACK: `${isLoopback(this.#publicUrl)}`,
      SEAL_KEY: this.#secrets.sealKey,
      SEAL_HEADS: HEADS,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      ...this.#mailSettings,
    };
  }

  /** Mails stop in the demonstration's own mailbox, unless the environment names a server. @returns {Settings} */
  get #mailSettings() {
    if (process.env['SMTP_URL']) {
      return {};
    }
    return {
      SMTP_URL: `smtp://127.0.0.1:${this.#mailboxPort}`,
      MAIL_FROM: 'Jalon <ne-pas-repondre@jalon.example>',
      DEMO_MAILBOX_PORT: `${this.#mailboxPort}`,
    };
  }

  get #publicUrl() {
    return process.env['PUBLIC_URL'] ?? `http://localhost:${this.#options.port}`;
  }

  #asOwner(task) {
    return withDatabase(
      { variable: 'DATABASE_OWNER_URL', url: this.#databases['DATABASE_OWNER_URL'] ?? '' },
      task,
    );
  }

  #remember(change) {
    Object.assign(this.#secrets, change);
    writeDemoSecrets(this.#secrets);
  }
}

/** Whether an address is this very machine's. @param {string} url */
function isLoopback(url) {
  return URL.canParse(url) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
