import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildServer } from '../../build/api.mjs';
import { dist, workspace } from '../../start/paths.mjs';
import { withBenchDatabase } from '../api/database.mjs';

const PROCESS = join(dist, 'tools/bench/worklist-process.mjs');
/** Of the time that the same rights cost when each item asks them by itself. */
const RATIO = 0.3;
/** Ten times as many items may cost at most so many times as much. */
const SLOWER = 12;

/** Opens the worklist with 1,000 then 10,000 open items. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  await buildServer();
  await buildProcess();
  return withBenchDatabase(async ({ urlOf }) => report(await run(['jalon_owner', 'jalon_app'].map(urlOf))));
}

/** The product's own code, with nothing of the bench in it but what starts it. */
async function buildProcess() {
  await build({
    absWorkingDir: workspace,
    entryPoints: ['tools/bench/worklist/process.mjs'],
    outfile: PROCESS,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    keepNames: true,
    tsconfig: join(workspace, 'apps/api/tsconfig.json'),
    loader: { '.sql': 'text', '.csv': 'text', '.html': 'text' },
    logLevel: 'silent',
  });
}

async function run(parameters) {
  const child = spawn(process.execPath, [PROCESS, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('[')) throw new Error(`The process that reads the worklist failed: ${output}`);
  return JSON.parse(last);
}

const english = (number) => number.toLocaleString('en-GB');

/** @param {readonly { items: number, holder: string, statements: number, ours: number, plain: number, each: number }[]} runs */
function report(runs) {
  const largest = runs.filter(({ items }) => items === Math.max(...runs.map((one) => one.items)));
  const ratio = Math.max(...largest.map(({ ours, each }) => ours / each));
  const slower = Math.max(
    ...largest.map(({ holder, ours }) => {
      const small = runs.find((one) => one.holder === holder && one.items < largest[0].items);
      return ours / small.ours;
    }),
  );
  const statements = Math.max(...runs.map((one) => one.statements));
  return {
    tables: [
      {
        title: 'First page of the worklist, median of the rounds, in milliseconds',
        columns: [
          'open items',
          'rights of the reader',
          'statements',
          'ours',
          'same rights, asked item by item',
          'rows alone',
          'ratio to item by item',
        ],
        rows: runs.map(({ items, holder, statements: count, ours, plain, each }) => [
          english(items),
          holder,
          count,
          ours.toFixed(1),
          each.toFixed(1),
          plain.toFixed(1),
          (ours / each).toFixed(2),
        ]),
      },
    ],
    bounds: [
      { name: 'statements, 10,000 items', value: String(statements), bound: '1', met: statements === 1 },
      {
        name: '10,000 items, ratio to rights asked item by item',
        value: ratio.toFixed(2),
        bound: `≤ ${RATIO}`,
        met: ratio <= RATIO,
      },
      {
        name: 'time of ten times as many items',
        value: `${slower.toFixed(1)} times`,
        bound: `≤ ${SLOWER} times`,
        met: slower <= SLOWER,
      },
    ],
  };
}
