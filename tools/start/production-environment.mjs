import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withDatabase } from './database/connection.mjs';
import { Refusal } from './refusal.mjs';

const examples = {
  DATABASE_URL: 'postgres://jalon_app:motdepasse@machine:5432/jalon',
  DATABASE_OWNER_URL: 'postgres://jalon_owner:motdepasse@machine:5432/jalon',
  SESSION_SECRET: 'au moins 32 caractères tirés au hasard',
  MASTER_KEY: '32 octets tirés au hasard, en base64',
};

/**
 * Where production runs: everything comes from the environment, and is checked before anything is opened. The server
 * checks the rest itself: rights of its role, form of its secrets, sign-in providers.
 */
export class ProductionEnvironment {
  #options;

  /** @param {import('./options.mjs').Options} options */
  constructor(options) {
    this.#options = options;
  }

  async check() {
    const values = Object.fromEntries(Object.keys(examples).map((name) => [name, required(name)]));
    for (const variable of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
      await withDatabase({ variable, url: values[variable] }, async () => undefined);
    }
    // The folder of a trial is made; one that was named is a disk to mount, which is never made under its mount.
    if (!process.env['FILE_STORE'] && !process.env['FILE_STORE_FILE']) {
      mkdirSync(resolve('.data/files'), { recursive: true, mode: 0o700 });
    }
  }

  async openDatabase() {
    // Opened by its administrator.
  }

  isMigrated() {
    return false;
  }

  rememberMigrated() {
    // Migrations know what they did.
  }

  isSeeded() {
    return true;
  }

  rememberSeeded() {
    // Never seeded.
  }

  /** @returns {Record<string, string>} */
  get settings() {
    return { HOST: this.#options.host, PORT: `${this.#options.port}` };
  }
}

/** The value of a variable, or of the file that `<variable>_FILE` names. @param {string} name */
function required(name) {
  const value = process.env[name] ?? readSecret(`${name}_FILE`);
  if (!value) {
    throw new Refusal(
      `${name} manque : indiquez-la (${examples[name]}) ou mettez-la dans un fichier que nomme ${name}_FILE ; pour la démonstration, lancez « npm start ».`,
    );
  }
  return value;
}

function readSecret(variable) {
  const path = process.env[variable];
  try {
    return path && readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Refusal(
      `${variable} nomme le fichier ${path}, qui ne peut pas être lu (${error.code}) : corrigez le chemin ou ses droits.`,
    );
  }
}
