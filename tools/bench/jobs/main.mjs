import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildServer } from '../../build/api.mjs';
import { dist, workspace } from '../../start/paths.mjs';
import { withBenchDatabase } from '../api/database.mjs';

const PROCESS = join(dist, 'tools/bench/jobs-process.mjs');
/** Jobs a second: a letter to every agent of a large town hall is asked for in seconds, and done in a minute. */
const ENQUEUED = 200;
const DRAINED = 50;

/** Asks for jobs as operations do, then has them done as the worker does. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  await buildServer();
  await buildProcess();
  return withBenchDatabase(async ({ superuser, urlOf }) => {
    await superuser.query(`insert into job_task (name, max_attempts) values ('bench.touch', 3)`);
    return report(await run(urlOf('jalon_app'), urlOf('jalon_worker')));
  });
}

/** The product's own code, with nothing of the bench in it but what starts it. */
async function buildProcess() {
  await build({
    absWorkingDir: workspace,
    entryPoints: ['tools/bench/jobs/process.mjs'],
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

async function run(...addresses) {
  const child = spawn(process.execPath, [PROCESS, ...addresses], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('{')) throw new Error(`The process that does the jobs failed: ${output}`);
  return JSON.parse(last);
}

/** @param {{ jobs: number, concurrency: number, times: Record<string, number> }} run */
function report({ jobs, concurrency, times }) {
  const rate = (name) => jobs / times[name];
  const row = (title, name) => [title, times[name].toFixed(1), Math.round(rate(name))];
  const atLeast = (title, name, least) => ({
    name: title,
    value: `${Math.round(rate(name))} jobs/s`,
    bound: `≥ ${least} jobs/s`,
    met: rate(name) >= least,
  });
  return {
    tables: [
      {
        title: `${jobs.toLocaleString('en-GB')} jobs, ${concurrency} at a time`,
        columns: ['part', 'seconds', 'jobs a second'],
        rows: [
          row('asked for, one operation each', 'enqueued'),
          row('done', 'drained'),
          row('asked for, followed', 'enqueuedFollowed'),
          row('done, followed', 'drainedFollowed'),
          row('the queue alone, jobs that do nothing', 'drainedBare'),
        ],
      },
    ],
    bounds: [
      atLeast('asked for, followed', 'enqueuedFollowed', ENQUEUED),
      atLeast('done, followed', 'drainedFollowed', DRAINED),
    ],
  };
}
