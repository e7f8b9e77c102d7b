/**
 * `npm run bench`, or `npm run bench -- api|map|adaptive|files|seal|jobs|imports|worklist|load|portal|start`: ratios measured in one run on this machine,
 * compared with their bounds and kept in docs/benchmarks.md. Exit code 1 when a bound is missed.
 */
import { parseArgs } from 'node:util';
import { Refusal } from '../start/refusal.mjs';
import { installPeers } from './install.mjs';
import { machine } from './machine.mjs';
import { keepFigures } from './report.mjs';

/** Loaded when asked for: each needs packages that are installed by then. */
const parts = {
  api: () => import('./api/main.mjs'),
  map: () => import('./map/main.mjs'),
  adaptive: () => import('./adaptive/main.mjs'),
  files: () => import('./files/main.mjs'),
  seal: () => import('./seal/main.mjs'),
  jobs: () => import('./jobs/main.mjs'),
  imports: () => import('./imports/main.mjs'),
  worklist: () => import('./worklist/main.mjs'),
  permissions: () => import('./permissions/main.mjs'),
  load: () => import('./load/main.mjs'),
  portal: () => import('./portal/main.mjs'),
  start: () => import('./start/main.mjs'),
};

async function main() {
  const options = { events: { type: /** @type {const} */ ('string') } };
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
  const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
  if (unknown) {
    throw new Refusal(
      `« ${unknown} » n’est pas une mesure : choisissez parmi ${Object.keys(parts).join(', ')}.`,
    );
  }
  installPeers();
  console.log(`${machine().join('\n')}\n`);
  let missed = 0;
  for (const name of wanted) {
    const { measure } = await parts[name]();
    const result = await measure(values.events ? { events: Number(values.events) } : {});
    console.log(keepFigures(name, result));
    missed += result.bounds.filter(({ met }) => !met).length;
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
