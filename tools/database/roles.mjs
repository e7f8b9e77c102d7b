import { readFileSync } from 'node:fs';

/** Roles of the product, as `roles.sql` creates them. */
export const ROLES = ['jalon_owner', 'jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup'];

/**
 * Creates the roles where they are missing and gives each its password.
 *
 * @param {import('pg').Client} superuser
 * @param {Record<string, string>} passwords by role
 */
export async function createRoles(superuser, passwords) {
  await superuser.query(readFileSync(new URL('roles.sql', import.meta.url), 'utf8'));
  for (const role of ROLES) {
    const password = passwords[role];
    if (password) {
      await superuser.query(`alter role ${role} password ${superuser.escapeLiteral(password)}`);
    }
  }
}

/**
 * Creates a database of the product, open to its roles only. Names are ours, never typed by anyone.
 *
 * @param {import('pg').Client} superuser
 * @param {string} name
 */
export async function createDatabase(superuser, name) {
  await superuser.query(`create database ${name} owner jalon_owner template template0`);
  await superuser.query(`revoke all on database ${name} from public`);
  await superuser.query(`grant connect on database ${name} to ${ROLES.join(', ')}`);
}
