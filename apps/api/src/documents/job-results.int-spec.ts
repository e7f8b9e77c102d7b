import { randomBytes } from 'node:crypto';
import { documentsModule, keepJobResult, keptJobResult } from '@jalon/documents/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { testWorker } from '@jalon/jobs/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import fastify, { type FastifyInstance } from 'fastify';
import { modules } from '../modules';

let database: TestDatabase;
let region: Staff;
let camille: Actor;
let colleague: Actor;
let outsider: Actor;
let app: FastifyInstance;
let actor: Actor | null;

beforeAll(async () => {
  database = await testDatabase(modules);
  database.clock.set('2026-06-15T08:00:00Z');
  region = await staffOf(database);
  [camille, colleague] = await Promise.all([region.hire(), region.hire()]);
  outsider = await (await staffOf(database)).hire();
  app = fastify();
  documentsModule.routes?.(app, { inContext: (_, work) => database.inContext(actor, work) });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const bytes = randomBytes(150_000);
async function* inParts(): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, 70_000);
  yield bytes.subarray(70_000);
}
const keep = async (who: Actor = camille): Promise<string> => {
  const jobId = database.services().newId();
  const made = { jobId, fileName: 'Mon dossier été.zip', mediaType: 'application/zip', bytes: inParts() };
  await database.inContext(who, (ctx) => keepJobResult(ctx, made));
  return jobId;
};
const ask = (who: Actor | null, jobId: string, method: 'GET' | 'HEAD' = 'GET') => {
  actor = who;
  return app.inject({ method, url: `/files/results/${jobId}` });
};

describe('GET /files/results/:jobId', () => {
  it('gives its asker the very bytes, to be saved, and kept by nothing on the way', async () => {
    const answer = await ask(camille, await keep());
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(bytes.length),
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Mon dossier ete.zip"; filename\*=UTF-8''/,
      ),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  it('tells the headers alone to HEAD', async () => {
    const answer = await ask(camille, await keep(), 'HEAD');
    expect(answer.rawPayload).toHaveLength(0);
    expect(answer.headers).toMatchObject({ 'content-length': String(bytes.length) });
  });

  it.each<[string, () => Actor | null, number]>([
    ['nobody signed in', () => null, 401],
    ['a colleague', () => colleague, 404],
    ['whoever manages people', () => region.administrator, 404],
    ['another employer', () => outsider, 404],
  ])('refuses %s as if there were nothing', async (_, who, status) => {
    const answer = await ask(who(), await keep());
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('content-disposition');
  });

  it.each(['passwd', '01890a5d-ac96-774b-bcce-b302099a8057'])('knows nothing of %s', async (jobId) => {
    expect((await ask(camille, jobId)).statusCode).toBe(404);
  });
});

describe('a result', () => {
  it('is forgotten after seven days, its bytes too, and no earlier', async () => {
    database.clock.set('2026-07-01T08:00:00Z');
    const jobId = await keep();
    const other = await keep(outsider);
    const names = [...database.files.objects.keys()].slice(-2);
    database.clock.set('2026-07-08T07:59:59Z');
    await purge();
    expect((await ask(camille, jobId)).statusCode).toBe(200);
    database.clock.set('2026-07-08T08:00:00Z');
    expect((await ask(camille, jobId)).statusCode).toBe(404);
    await expect(purge()).resolves.toEqual({ purged: 2 });
    for (const name of names) expect(database.files.objects.has(name)).toBe(false);
    await expect(purge()).resolves.toEqual({ purged: 0 });
    const kept = await database.inContext(outsider, (ctx) => keptJobResult(ctx, other));
    expect(kept).toBeNull();
  });

  it('leaves no object when the work is not kept', async () => {
    const before = database.files.objects.size;
    const failing = database.inContext(camille, async (ctx) => {
      await keepJobResult(ctx, {
        jobId: ctx.newId(),
        fileName: 'x',
        mediaType: 'application/zip',
        bytes: inParts(),
      });
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    expect(database.files.objects.size).toBe(before);
  });
});

async function purge(): Promise<unknown> {
  const worker = await testWorker(database, modules);
  return worker.runScheduled('documents.purgeJobResults');
}
