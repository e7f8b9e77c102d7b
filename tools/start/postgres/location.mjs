import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.mjs';
import { canEnter } from './account.mjs';

/** Where an unprivileged account can go on every system that has a root. */
const REACHABLE = '/var/tmp';

/**
 * Chooses where a cluster lives: the folder asked for or, when the account that runs the server cannot go there
 * (root's own home, for instance), a folder of /var/tmp named after it, which a file beside the first remembers.
 *
 * @param {string} wanted
 * @param {import('./account.mjs').Account | undefined} account
 */
export function locateCluster(wanted, account) {
  const memory = `${wanted}.location`;
  if (existsSync(memory)) {
    return ownFolder(readFileSync(memory, 'utf8').trim());
  }
  mkdirSync(dirname(wanted), { recursive: true });
  if (canEnter(account, dirname(wanted))) {
    return wanted;
  }
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const folder = ownFolder(join(REACHABLE, `jalon-${key}`));
  const cluster = join(folder, basename(wanted));
  writeFileSync(memory, cluster);
  return cluster;
}

/**
 * Makes sure that the folder of /var/tmp is ours: anyone may create one there, under the name we would choose.
 *
 * @param {string} path the folder, or the cluster in it
 */
function ownFolder(path) {
  const folder = dirname(path) === REACHABLE ? path : dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const state = lstatSync(folder);
  if (!state.isDirectory() || state.uid !== process.getuid?.()) {
    throw new Refusal(
      `Le dossier ${folder} appartient à un autre compte : supprimez-le, puis relancez la même commande.`,
    );
  }
  chmodSync(folder, 0o755);
  return path;
}
