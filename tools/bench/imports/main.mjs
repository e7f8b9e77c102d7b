import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildServer } from '../../build/api.mjs';
import { dist, workspace } from '../../start/paths.mjs';
import { withBenchDatabase } from '../api/database.mjs';

const PROCESS = join(dist, 'tools/bench/imports-process.mjs');
const SIZES = [10_000, 100_000];
/** What ten times as many rows may cost, in memory and in time per row: flat, and linear. */
const MEMORY = 1.5;
const SLOWER = 1.3;

/** Imports tables of new people, from the file sent to the last row written. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  await buildServer();
  await buildProcess();
  return withBenchDatabase(async ({ urlOf }) => {
    const addresses = ['jalon_owner', 'jalon_app', 'jalon_worker'].map(urlOf);
    const runs = [];
    // Each size in a process of its own: what one has reached says nothing of the other.
    for (const rows of SIZES) runs.push(await run([...addresses, String(rows)]));
    return report(runs);
  });
}

/** The product's own code, with nothing of the bench in it but what starts it. */
async function buildProcess() {
  await build({
    absWorkingDir: workspace,
    entryPoints: ['tools/bench/imports/process.mjs'],
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
  if (!last?.startsWith('{')) throw new Error(`The process that imports failed: ${output}`);
  return JSON.parse(last);
}

const whole = ({ times }) => times.read + times.check + times.apply;
const mebibytes = (bytes) => Math.round(bytes / 2 ** 20);
const english = (number) => number.toLocaleString('en-GB');

function report(runs) {
  const [small, large] = runs;
  const rate = (one) => one.rows / whole(one);
  const memory = large.peak / small.peak;
  const slower = whole(large) / large.rows / (whole(small) / small.rows);
  const missing = runs.filter(({ rows, counts }) => counts.DONE !== rows);
  return {
    tables: [
      {
        title: 'New people, from the file sent to the last row written and reported',
        columns: [
          'rows',
          'read (s)',
          'tried (s)',
          'written (s)',
          'rows a second',
          'peak memory (MiB)',
          'COPY alone (s)',
          'ratio',
        ],
        rows: runs.map((one) => [
          english(one.rows),
          one.times.read.toFixed(1),
          one.times.check.toFixed(1),
          one.times.apply.toFixed(1),
          english(Math.round(rate(one))),
          mebibytes(one.peak),
          one.times.plain.toFixed(2),
          (whole(one) / one.times.plain).toFixed(0),
        ]),
      },
    ],
    bounds: [
      {
        name: 'memory of ten times as many rows',
        value: `${memory.toFixed(2)} times`,
        bound: `≤ ${MEMORY} times`,
        met: memory <= MEMORY,
      },
      {
        name: 'time per row, of ten times as many',
        value: `${slower.toFixed(2)} times`,
        bound: `≤ ${SLOWER} times`,
        met: slower <= SLOWER,
      },
      {
        name: 'rows written of those sent',
        value:
          missing.length === 0 ? 'all' : `missing in ${missing.map(({ rows }) => english(rows)).join(', ')}`,
        bound: 'all',
        met: missing.length === 0,
      },
    ],
  };
}
