import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildServer } from '../../build/api.mjs';
import { dist, workspace } from '../../start/paths.mjs';
import { withBenchDatabase } from '../api/database.mjs';
import { loadTrace } from './data.mjs';
import { report } from './report.mjs';

const EVENTS = 1_000_000;
const PROCESS = join(dist, 'tools/bench/seal-process.mjs');

/** Whatever the number of events: memory that grew with them would end the process. */
const HEAP = '--max-old-space-size=128';

/**
 * Seals a trace as the worker does, then verifies it as `npm run audit:verify` does, each in a process of its own.
 *
 * @param {{ events?: number }} [options]
 * @returns {Promise<import('../report.mjs').Result>}
 */
export async function measure({ events = EVENTS } = {}) {
  await buildServer();
  await buildProcess();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-seal-'));
  try {
    return await withBenchDatabase(async ({ superuser, urlOf }) => {
      console.log(`Loading ${events} events…`);
      await loadTrace(superuser, events);
      const heads = join(folder, 'heads.jsonl');
      const sealing = await run('seal', urlOf('jalon_worker'), heads);
      const verification = await run('verify', urlOf('jalon_backup'), heads);
      return report({ events, sealing, verification });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The product's own code, with nothing of the bench in it but what starts it. */
async function buildProcess() {
  await build({
    absWorkingDir: workspace,
    entryPoints: ['tools/bench/seal/process.mjs'],
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

/** @returns {Promise<{ rows: number, seconds: number, peak: number, faults: number }>} peak memory, in bytes */
async function run(mode, url, heads) {
  console.log(mode === 'seal' ? 'Sealing…' : 'Verifying…');
  const child = spawn(process.execPath, [HEAP, PROCESS, mode, url, heads], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('{')) throw new Error(`The process that must ${mode} failed: ${output}`);
  return JSON.parse(last);
}
