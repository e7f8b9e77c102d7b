/**
 * Runs one of our programs on Node 24: `node run.mjs <program> [arguments]`.
 *
 * The Node that runs npm is used as it is when recent enough; otherwise the one npm installed among our packages.
 * Plain Node 20, no dependency.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = [24, 15];
const workspace = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Tells whether a Node version, as `24.15.0`, can run the product. */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Version of a Node binary, or nothing when it is not there or does not run on this machine. */
function versionOf(binary) {
  if (binary === process.execPath) {
    return process.versions.node;
  }
  const { status, stdout } = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** The Node installed as a package of this workspace. */
function packagedNode() {
  const name = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(workspace, `node_modules/node-${name}-${process.arch}/bin`, file);
}

/** The first recent enough Node: npm's, ours, the packaged one. */
function chooseNode() {
  return [process.env['npm_node_execpath'], process.execPath, packagedNode()].find(
    (binary) => binary && existsSync(binary) && isRecent(versionOf(binary)),
  );
}

const [program, ...args] = process.argv.slice(2);
const node = chooseNode();

if (!node) {
  console.error(
    `Node ${OLDEST.join('.')} ou plus récent est nécessaire et n'a pas pu être installé pour cette machine : installez-le depuis https://nodejs.org, puis relancez la même commande.`,
  );
  process.exit(1);
} else if (node === process.execPath) {
  // Already the right one: no second process to keep in step with this one.
  process.argv.splice(1, 2, resolve(program));
  await import(pathToFileURL(resolve(program)).href);
} else {
  // The channel tells the program that we died, if we are killed without a chance to forward it.
  const child = spawn(node, [resolve(program), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
