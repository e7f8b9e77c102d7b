/**
 * `node imports-process.mjs <owner's address> <serving role's> <worker's> <rows>`: imports that many new people into a new
 * employer, as the portal and the worker do; prints seconds per step and the peak of memory, as JSON.
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { storeFile } from '@jalon/documents/api';
import { createEmployer, createOrgUnit } from '@jalon/identity/api';
import { ImportOrigin, openImport } from '@jalon/imports/api';
import { startWorker } from '@jalon/jobs/api';
import { RequestContext } from '@jalon/shared/api';
import { parse } from 'csv-parse';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';
import { FolderFileStore } from '../../../apps/api/src/adapters/folder-file-store';
import { createDataSource } from '../../../apps/api/src/data-source';
import { modules } from '../../../apps/api/src/modules';
import { confirmImport } from '../../../libs/imports/api/src/session/confirm-import.service';
import { mapImport } from '../../../libs/imports/api/src/session/map-import.service';
import { StaffImport } from '../../../libs/imports/api/src/session/staff-import.entity';

const [ownerUrl, appUrl, workerUrl, count] = process.argv.slice(2);
const rows = Number(count);
const UNITS = 50;
const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-imports-'));
const app = await createDataSource(appUrl, 'jalon-bench-imports', 10).initialize();
const worker = await createDataSource(workerUrl, 'jalon-bench-worker', 6).initialize();
const services = {
  dataSource: app,
  spanning: app,
  now: () => new Date(),
  newId: () => uuidv7(),
  files: new FolderFileStore(folder),
  masterKey: { id: 'bench', secret: randomBytes(32) },
  publicUrl: 'http://localhost:4200',
};

/** One new employer per size, and its first administrator, who manages people. */
async function openEmployer() {
  const owner = await createDataSource(ownerUrl, 'jalon-bench-owner', 2).initialize();
  const operator = new RequestContext({ ...services, dataSource: owner, spanning: owner }, null);
  const { employerId, administrator } = await createEmployer(operator, {
    siret: rows > 50_000 ? '11002001300097' : '13002526500013',
    name: `Bench ${rows}`,
    shortName: 'Bench',
    branch: 'TERRITORIAL',
    firstAdministrator: { matricule: 'ADMIN', birthName: 'Bench', usualName: 'Bench', givenNames: 'Ada' },
  });
  await owner.destroy();
  const now = new Date();
  return {
    ...administrator,
    employerId,
    sessionId: uuidv7(),
    signedInAt: now,
    provenAt: now,
    assurance: null,
  };
}

const actor = await openEmployer();
const inContext = (work) => {
  const ctx = new RequestContext(services, actor);
  return ctx.settle(() => work(ctx));
};

/** A table as payroll software writes one: leading zeros, accents, French dates. */
function* table() {
  yield 'Matricule;Nom de naissance;Nom d’usage;Prénoms;Date de naissance;Statut;Date de début;Service\r\n';
  for (let row = 0; row < rows; row += 1) {
    const number = String(row).padStart(7, '0');
    const day = String((row % 28) + 1).padStart(2, '0');
    const born = `${day}/0${(row % 9) + 1}/${1960 + (row % 40)}`;
    yield `${number};Le Goff ${row % 977};Cadiou ${row % 1013};Léonie;${born};Titulaire;01/09/20${10 + (row % 15)};Service ${row % UNITS}\r\n`;
  }
}

let peak = 0;
const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

async function until(id, state) {
  for (;;) {
    const found = await inContext((ctx) =>
      ctx.db.findOneByOrFail(StaffImport, { employerId: actor.employerId, id }),
    );
    if (found.state === state) return found;
    if (['REFUSED', 'CANCELLED'].includes(found.state)) throw new Error(`${found.state} ${found.refusal}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The same table parsed and written by COPY, and nothing else: what the machine and the database can do. */
async function plain() {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(
    'create temporary table plain (a text, b text, c text, d text, e text, f text, g text, h text)',
  );
  const copying = client.query(copyFrom(`copy plain from stdin`));
  const parser = parse({ delimiter: ';', from_line: 2 });
  const lines = async function* (source) {
    for await (const cells of source) yield `${cells.join('\t')}\n`;
  };
  await pipeline(Readable.from(table()), parser, lines, copying);
  await client.end();
}

await inContext(async (ctx) => {
  for (let unit = 0; unit < UNITS; unit += 1)
    await createOrgUnit(ctx, { parentId: null, name: `Service ${unit}` });
});
const tasks = modules.filter(({ name }) => name === 'imports').flatMap((module) => module.tasks ?? []);
const running = await startWorker({
  queueUrl: workerUrl,
  worker,
  services,
  modules: [{ tasks }],
  agentOf: async () => actor.agentId,
  log: (level, event, error) => level === 'error' && console.error(event, error),
  concurrency: 1,
});

const id = uuidv7();
const idle = process.memoryUsage.rss();
peak = idle;
const times = {};
times.read = await seconds(async () => {
  await inContext(async (ctx) => {
    const bytes = Readable.from(table()).map((line) => Buffer.from(line));
    const stored = await storeFile(ctx, { mediaType: 'text/csv', bytes });
    const file = {
      id,
      origin: ImportOrigin.PORTAL,
      kind: 'CSV',
      fileName: 'agents.csv',
      storedFileId: stored.id,
    };
    await openImport(ctx, { ...file, byteSize: Number(stored.byteSize) });
  });
  await until(id, 'MAPPING');
});
times.check = await seconds(async () => {
  await inContext(async (ctx) => {
    const { reading } = await ctx.db.findOneByOrFail(StaffImport, { employerId: actor.employerId, id });
    const fields = reading.columns.map(({ field }) => field);
    const { userErrors } = await mapImport(ctx, {
      importId: id,
      fields,
      mode: 'ROW_BY_ROW',
      unitChoices: [],
    });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  });
  await until(id, 'READY');
});
times.apply = await seconds(async () => {
  await inContext((ctx) => confirmImport(ctx, { importId: id, departureAgentIds: [] }));
  await until(id, 'DONE');
});
const { counts } = await until(id, 'DONE');
const reached = peak;
await running.stop();
times.plain = await seconds(plain);
clearInterval(watching);
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ rows, times, counts, idle, peak: reached }));
process.exit(0);
