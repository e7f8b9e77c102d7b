/**
 * Makes the secrets of docker-compose.yml in ./secrets, once: those that exist are left as they are.
 *
 * The folder is for its owner alone; the files in it are readable by the accounts of the containers that mount them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../database/roles.mjs';
import { workspace } from '../start/paths.mjs';

const folder = join(workspace, 'secrets');

/** @param {string} name @param {() => string} make */
function secret(name, make) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    writeFileSync(path, make(), { mode: 0o644 });
    console.log(`secrets/${name}`);
  }
  return readFileSync(path, 'utf8');
}

const random = () => randomBytes(32).toString('base64url');

mkdirSync(folder, { recursive: true, mode: 0o700 });
secret('postgres_password', random);
const passwords = new Map(ROLES.map((role) => [role, secret(`${role}_password`, random)]));
const address = (role) => `postgres://${role}:${passwords.get(role)}@postgres:5432/jalon`;
secret('database_url', () => address('jalon_app'));
secret('database_owner_url', () => address('jalon_owner'));
secret('database_worker_url', () => address('jalon_worker'));
secret('database_backup_url', () => address('jalon_backup'));
secret('session_secret', random);
secret('master_key', () => randomBytes(32).toString('base64'));
secret('seal_key', () => randomBytes(32).toString('base64'));
secret('backup_key', () => randomBytes(32).toString('base64'));
secret('metrics_token', random);
// Filled by hand: the addresses and keys your identity provider gave you.
secret('sign_in_providers', () => '[]');
secret('sign_in_client', () => '');
