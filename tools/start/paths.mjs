import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const workspace = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything built goes. */
export const dist = join(workspace, 'dist');

/** What the launcher keeps between two starts: embedded database, secrets of the demo, files. Tests use their own. */
export const dataFolder = resolve(workspace, process.env['JALON_DATA'] ?? '.data');

/** A path inside the launcher's data. */
export function inData(...names) {
  return join(dataFolder, ...names);
}
