/** Builds apps of the portal: `node portal.mjs shell agent`. Run as a child, it stops when its parent is gone. */
import { join } from 'node:path';
import { dist } from '../start/paths.mjs';
import { compressAssets } from './compress.mjs';
import { fingerprintOf, forgetBuilt, isBuilt, rememberBuilt } from './fingerprint.mjs';
import { isProgram } from './is-program.mjs';
import { nx } from './nx.mjs';

/**
 * Builds the apps whose sources changed, and compresses their assets.
 *
 * @param {readonly string[]} names
 */
export async function buildPortal(names) {
  const changed = names.filter((name) => !isBuilt(name));
  if (changed.length === 0) {
    return;
  }
  const fingerprints = changed.map(fingerprintOf);
  const { ok, output } = await nx(['run-many', '-t', 'build', '-p', changed.join(','), '--parallel=2']);
  if (!ok) {
    throw new Error(output);
  }
  for (const [index, name] of changed.entries()) {
    await compressAssets(join(dist, 'apps', name, 'browser'));
    rememberBuilt(name, fingerprints[index]);
  }
}

/**
 * Builds apps for development: quicker, with source maps, and built again by the next ordinary start.
 *
 * @param {readonly string[]} names
 */
async function buildForDevelopment(names) {
  names.forEach(forgetBuilt);
  const target = ['run-many', '-t', 'build', '-c', 'development', '-p', names.join(','), '--parallel=2'];
  const { ok, output } = await nx(target);
  if (!ok) {
    throw new Error(output);
  }
}

if (isProgram(import.meta.url)) {
  // Our own group, so that everything Nx started ends with us.
  process.once('disconnect', () =>
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'),
  );
  try {
    const [first, ...others] = process.argv.slice(2);
    await (first === '--development' ? buildForDevelopment(others) : buildPortal(process.argv.slice(2)));
    process.removeAllListeners('disconnect');
    process.disconnect?.();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
