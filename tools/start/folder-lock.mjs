import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dataFolder, inData } from './paths.mjs';
import { isProgram, isRunning, waitUntil } from './postgres/process.mjs';
import { Refusal } from './refusal.mjs';

const STOPPING_WITHIN = 20_000;

/** Who holds the data folder. @typedef {{ pid: number, npm?: number, address: string }} Holder */

/**
 * Takes the data folder for us alone: two demonstrations on one database would stop each other's. A launcher that was
 * killed holds nothing; one whose npm was killed is stopping, and is waited for.
 *
 * @param {Holder} us
 * @returns {Promise<{ recovered: boolean, release: () => void }>} recovered: another was killed, its server may linger
 */
export async function takeDataFolder(us) {
  const path = inData('launcher.json');
  mkdirSync(dataFolder, { recursive: true });
  let recovered = false;
  while (!create(path, us)) {
    const holder = read(path);
    if (holder && isLauncher(holder.pid)) {
      await waitIfStopping(holder);
    } else {
      rmSync(path, { force: true });
    }
    recovered = true;
  }
  return { recovered, release: () => rmSync(path, { force: true }) };
}

function create(path, us) {
  try {
    writeFileSync(path, JSON.stringify(us), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    return false;
  }
}

/** @param {string} path @returns {Holder | undefined} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const isLauncher = (pid) => pid !== process.pid && isProgram(pid, 'tools/start/');

/** @param {Holder} holder */
async function waitIfStopping({ pid, npm, address }) {
  const isOrphan = npm !== undefined && !isRunning(npm);
  const isGone = isOrphan && (await waitUntil(() => !isLauncher(pid), { milliseconds: STOPPING_WITHIN }));
  if (!isGone) {
    throw new Refusal(
      `Jalon tourne déjà depuis ce dossier, à l’adresse ${address} : ouvrez-la, ou arrêtez-le d’abord (processus ${pid}).`,
    );
  }
}
