import pg from 'pg';
import { Refusal } from '../refusal.mjs';

const CONNECT_WITHIN = 5_000;

/** What to say of a database that cannot be used, by the code of the failure. */
const cures = {
  ECONNREFUSED: 'rien ne répond à cette adresse ; démarrez PostgreSQL ou corrigez l’adresse',
  ENOTFOUND: 'cette machine est inconnue ; corrigez le nom de la machine',
  EAI_AGAIN: 'cette machine est inconnue ; corrigez le nom de la machine',
  ETIMEDOUT: 'la machine ne répond pas ; corrigez l’adresse ou ouvrez le pare-feu',
  '28P01': 'le mot de passe ou le nom du rôle est refusé ; corrigez-le',
  28000: 'PostgreSQL refuse ce rôle ; créez-le avec tools/database/roles.sql ou corrigez pg_hba.conf',
  '3D000': 'cette base n’existe pas ; créez-la ou corrigez son nom',
  42501: 'ce rôle n’a pas le droit de se connecter à cette base ; donnez-le-lui',
};

/**
 * Opens a connection, runs a task and closes it. A failure to connect names the variable and the cure.
 *
 * @template T
 * @param {{ variable: string, url: string }} where
 * @param {(client: pg.Client) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withDatabase({ variable, url }, task) {
  const client = await connect(variable, url);
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

async function connect(variable, url) {
  requirePostgresUrl(variable, url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN });
  // Without a listener, a server that stops would end us with a stack trace.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Refusal(`${variable} (${withoutPassword(url)}) : ${cureOf(error)}.`);
  }
}

function requirePostgresUrl(variable, url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Refusal(
      `${variable} n’est pas une adresse PostgreSQL : écrivez-la « postgres://rôle:motdepasse@machine:5432/base ».`,
    );
  }
}

function cureOf(error) {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = /timeout/i.test(first.message) ? 'ETIMEDOUT' : first.code;
  return cures[code] ?? `connexion impossible (${first.message})`;
}

function withoutPassword(url) {
  const { username, hostname, port, pathname } = new URL(url);
  return `${username}@${hostname}:${port || 5432}${pathname}`;
}
