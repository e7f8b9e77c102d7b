import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { buildServer } from '../../build/api.mjs';
import { dist, workspace } from '../../start/paths.mjs';
import { withBenchDatabase } from '../api/database.mjs';
import { download, inParallel, keep, plainDownload, plainUpload, upload } from './load.mjs';
import { report } from './report.mjs';

const PROCESS = join(dist, 'tools/bench/files-process.mjs');
const ROUNDS = 5;
const FILES = 24;
const BYTES = 10 * 2 ** 20;

/**
 * Uploads and downloads through our routes, beside the same bytes written and read as durably by a server that does
 * nothing else. @returns {Promise<import('../report.mjs').Result>}
 */
export async function measure() {
  await buildServer();
  await buildProcess();
  const folder = mkdtempSync(join(process.env.JALON_BENCH_FILES ?? tmpdir(), 'jalon-files-'));
  try {
    return await withBenchDatabase(async ({ superuser, urlOf }) => {
      const people = await hire(superuser);
      return report({ files: FILES, bytes: BYTES, ...(await compare(folder, urlOf('jalon_app'), people)) });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The product's own code, with nothing of the bench in it but what starts it. */
async function buildProcess() {
  await build({
    absWorkingDir: workspace,
    entryPoints: ['tools/bench/files/process.mjs'],
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

/** One person per file: what one may send at a time is limited. @returns {Promise<string[]>} */
async function hire(superuser) {
  const employerId = randomUUID();
  await superuser.query(
    `insert into employer (id, siret, name, short_name, branch, created_at)
     values ($1, '13002526500013', 'Bench', 'Bench', 'TERRITORIAL', now())`,
    [employerId],
  );
  const ids = Array.from({ length: FILES * (ROUNDS + 1) }, () => randomUUID());
  await superuser.query(
    'insert into person (id, created_at) select id, now() from unnest($1::uuid[]) as id',
    [ids],
  );
  return ids.map((id) => `${employerId}/${id}`);
}

/** Both servers, each in its process, take turns; the first round warms them and is not counted. */
async function compare(folder, url, people) {
  const stored = join(folder, 'jalon');
  const plainFolder = join(folder, 'plain');
  for (const path of [stored, plainFolder]) mkdirSync(path);
  const bytes = randomBytes(BYTES);
  writeFileSync(join(stored, 'source'), bytes);
  const jalon = await serve('jalon', stored, url);
  const plain = await serve('plain', plainFolder);
  const names = await inParallel(FILES, () => plainUpload(plain.address, bytes));
  const jobs = await inParallel(FILES, (index) => keep(jalon.address, people[index]));
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const of = (index) => people[round * FILES + index];
    rounds.push({
      plainUpload: await timed(() => inParallel(FILES, () => plainUpload(plain.address, bytes))),
      upload: await timed(() => inParallel(FILES, (index) => upload(jalon.address, of(index), bytes))),
      plainDownload: await timed(() =>
        inParallel(FILES, (index) => plainDownload(plain.address, names[index], BYTES)),
      ),
      download: await timed(() =>
        inParallel(FILES, (index) =>
          download(jalon.address, people[index], { job: jobs[index], size: BYTES }),
        ),
      ),
    });
  }
  return { rounds: rounds.slice(1), memory: { jalon: await jalon.stop(), plain: await plain.stop() } };
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** @returns {Promise<{ address: string, stop: () => Promise<number> }>} stopping tells the peak of its memory */
async function serve(...args) {
  const child = spawn(process.execPath, [PROCESS, ...args.filter(Boolean)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: port } = await lines.next();
  if (!/^\d+$/.test(port ?? '')) throw new Error(`The server of files did not start: ${port}`);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.stdin.end();
      const { value } = await lines.next();
      return JSON.parse(value).peak;
    },
  };
}
