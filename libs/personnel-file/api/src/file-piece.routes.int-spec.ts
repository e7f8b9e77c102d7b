import { randomBytes, randomUUID } from 'node:crypto';
import { auditModule, FileAccess } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import fastify, { type FastifyInstance } from 'fastify';
import { personnelFileModule } from './personnel-file.module';
import { pdf, type Registry, registryOf, type StaffMember } from './testing/filing';

let database: TestDatabase;
let app: FastifyInstance;
let region: Staff;
let registry: Registry;
let camille: StaffMember;
let nadia: StaffMember;
let outsider: StaffMember;
let pieceId: string;
let sanctionId: string;
/** Who asks, in place of a session. */
let actor: Actor | null;

const bytes = pdf(randomBytes(200_000).toString('base64'));
const title = 'Arrêté d’avancement "échelon"';

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, documentsModule, personnelFileModule]);
  database.clock.set('2026-06-15T08:00:00Z');
  region = await staffOf(database);
  registry = await registryOf(database, region);
  [camille, nadia] = await Promise.all([region.hire(), region.hire()]);
  outsider = await (await staffOf(database)).hire();
  await region.habilitate(nadia, { documentTypes: ['04.1-08'] });
  await registry.open(camille);
  ({ id: pieceId } = await registry.file(camille, { title }, bytes));
  ({ id: sanctionId } = await registry.file(camille, { documentType: '16-03' }));
  app = fastify();
  personnelFileModule.routes?.(app, { inContext: (_, work) => database.inContext(actor, work) });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const ask = (who: Actor | null, path: string, method: 'GET' | 'HEAD' = 'GET') => {
  actor = who;
  return app.inject({ method, url: `/files/pieces/${path}` });
};
const openings = (id: string) =>
  database.inContext(camille, (ctx) =>
    ctx.db.countBy(FileAccess, { pieceId: id, operation: 'CONSULTATION' as never }),
  );

describe('GET /files/pieces/:id', () => {
  it('gives the very bytes to the holder, to be shown, and kept by nothing on the way', async () => {
    const answer = await ask(camille, pieceId);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="Piece 1 - Arrete d_avancement echelon.pdf"; filename*=UTF-8''Pi%C3%A8ce%201%20-%20Arr%C3%AAt%C3%A9%20d%E2%80%99avancement%20%C3%A9chelon.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
  });

  it('gives it to be saved on demand, and to whom a habilitation names its type', async () => {
    const answer = await ask(nadia, `${pieceId}?download=1`);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
  });

  it('tells the headers alone to HEAD', async () => {
    const answer = await ask(camille, pieceId, 'HEAD');
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload).toHaveLength(0);
    expect(answer.headers).toMatchObject({ 'content-length': String(bytes.length) });
  });

  it('records the opening before the first byte leaves; a page and its bytes are one opening', async () => {
    const { id } = await registry.file(camille);
    await database.execute(nadia, 'query ($id: ID!) { filePiece(id: $id) { title } }', { id });
    await ask(nadia, id);
    await expect(openings(id)).resolves.toBe(1);
    database.clock.set('2026-06-15T08:01:01Z');
    await ask(nadia, id);
    await expect(openings(id)).resolves.toBe(2);
    database.clock.set('2026-06-15T08:00:00Z');
  });

  it.each<[string, () => Actor | null, () => string, number]>([
    ['nobody signed in', () => null, () => pieceId, 401],
    ['a colleague', () => registry.officer, () => pieceId, 403],
    ['whom no habilitation names its type', () => nadia, () => sanctionId, 403],
    ['another employer', () => outsider, () => pieceId, 404],
    ['whoever asks for what does not exist', () => camille, randomUUID, 404],
    ['whoever asks for what is no id', () => camille, () => 'passwd', 404],
  ])('refuses %s, without a trace', async (_, who, id, status) => {
    const before = await openings(sanctionId);
    const answer = await ask(who(), id());
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.body).not.toContain(title);
    await expect(openings(sanctionId)).resolves.toBe(before);
  });

  it('answers another employer’s piece and one that does not exist alike, in as many statements', async () => {
    const seen: unknown[] = [];
    for (const id of [pieceId, randomUUID()]) {
      database.queries.length = 0;
      const { statusCode, body, headers } = await ask(outsider, id);
      seen.push({
        statusCode,
        body,
        headers: { ...headers, date: '' },
        statements: database.statements.length,
      });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ statements: 1 });
  });

  it('cuts the stream rather than give a byte that is not the one filed', async () => {
    const { id } = await registry.file(camille, {}, bytes);
    const [name, object] = [...database.files.objects].at(-1) as [string, Buffer];
    object[150_000] = (object[150_000] ?? 0) ^ 1;
    await expect(ask(camille, id)).rejects.toThrow();
    database.files.objects.delete(name);
    expect((await ask(camille, id)).statusCode).toBe(500);
  });
});
