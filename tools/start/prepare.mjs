/**
 * Installs what is missing before anything else runs. Plain Node 20, no dependency: nothing is installed yet.
 * When everything is in place it costs a few hundredths of a second.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = join(dirname(fileURLToPath(import.meta.url)), '../..');
const mark = join(workspace, 'node_modules/.jalon-installed');
const lockFile = join(workspace, 'package-lock.json');

/** Names the wanted installation: same lock file on the same kind of machine, same packages. */
function fingerprint() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Tells whether what npm says it installed is what the lock file asks for, platform packages aside. */
function installedMatchesLock() {
  const installedFile = join(workspace, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) {
    return false;
  }
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (installed[path] ? installed[path].version === entry.version : Boolean(entry.optional ?? entry.peer)),
  );
}

/** Runs npm as the npm that called us, and tells whether it succeeded. Install scripts never run: a closed door. */
function npm(...command) {
  const args = [
    ...command,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: workspace, stdio: 'inherit' };
  const cli = process.env['npm_execpath'];
  const { status } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}

/** Only spares the next start a comparison: packages another account installed serve as well without it. */
function remember(value) {
  try {
    writeFileSync(mark, value);
  } catch {
    // Compared again next time.
  }
}

const wanted = fingerprint();
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  if (!installedMatchesLock()) {
    console.log('Installation des paquets (une à trois minutes la première fois)…');
    // `npm ci` refuses a lock file whose binaries for other platforms the registry does not offer; `install` does not.
    if (!npm('ci') && !npm('install', '--no-save')) {
      console.error(
        "L'installation des paquets a échoué : vérifiez l'accès au registre npm, puis relancez la même commande.",
      );
      process.exit(1);
    }
  }
  remember(wanted);
}
