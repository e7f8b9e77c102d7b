import { spawnSync } from 'node:child_process';
import { Refusal } from '../refusal.mjs';

/** An account of the system, by number, as `child_process` takes it. @typedef {{ uid: number, gid: number }} Account */

/** Accounts nearly every system has, in order of preference. None is ever created. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root: names an existing unprivileged account to run it as, or nothing when we are not root.
 *
 * @returns {Account | undefined}
 */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of CANDIDATES) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    }
  }
  throw new Refusal(
    'Sous root, la base embarquée a besoin d’un compte « postgres » ou « nobody » : lancez la commande avec un compte ordinaire, ou indiquez votre PostgreSQL dans DATABASE_URL.',
  );
}

/**
 * Tells whether an account can enter a folder, parents included: tried for real, since rights may come from anywhere.
 *
 * @param {Account | undefined} account nobody in particular: we can
 * @param {string} folder
 */
export function canEnter(account, folder) {
  return !account || spawnSync('sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
