import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { auditModule, FileAccess } from '@jalon/audit/api';
import { documentsModule, jobResultContent } from '@jalon/documents/api';
import { DelegationKind, giveDelegation, HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { fromBufferPromise } from 'yauzl';
import { personnelFileModule } from '../personnel-file.module';
import { pdf, type Registry, registryOf, type StaffMember } from '../testing/filing';
import { codeOf } from '../testing/portal-queries';

const domains = [auditModule, identityModule, documentsModule, personnelFileModule];
const notifications = notificationsModule(domains);
const modules = [...domains, notifications, jobsModule([...domains, notifications])];

let database: TestDatabase;
let worker: TestWorker;
let region: Staff;
let registry: Registry;
let camille: StaffMember;
let nadia: StaffMember;
const contents = new Map<number, Buffer>();
const ids = new Map<number, string>();

beforeAll(async () => {
  database = await testDatabase(modules);
  database.clock.set('2026-06-15T08:00:00Z');
  worker = await testWorker(database, modules);
  region = await staffOf(database, 'Région Armorique');
  registry = await registryOf(database, region);
  camille = await region.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
  nadia = await region.hire({ usualName: 'Ben Amor', givenNames: 'Nadia' });
  await region.habilitate(nadia, { documentTypes: ['04.1-08'] });
  await registry.open(camille);
  for (const documentType of ['04.1-08', '12-01', '16-03', '04.1-08']) {
    const bytes = pdf(randomBytes(90_000).toString('base64'));
    const title = `Arrêté d’été: ${documentType} 🎓`;
    const { id, number } = await registry.file(camille, { documentType, title }, bytes);
    contents.set(number, bytes);
    ids.set(number, id);
  }
}, 60_000);
afterAll(() => database?.close());

const REQUEST = `mutation ($input: RequestFileBundleInput!) {
  requestFileBundle(input: $input) { bundle { id pieceCount job { state } } userErrors { code path } } }`;
const LATEST = `query ($agentId: ID) { fileBundle(agentId: $agentId) {
  id pieceCount faults { pieceNumber reason } job { state reason done total resultPath resultUntil } } }`;

interface Payload {
  readonly bundle: { readonly id: string; readonly job: { readonly state: string } } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: string[] }[];
}
interface Bundle {
  readonly id: string;
  readonly pieceCount: number | null;
  readonly faults: readonly { readonly pieceNumber: number | null; readonly reason: string }[];
  readonly job: {
    readonly state: string;
    readonly reason: string | null;
    readonly resultPath: string | null;
  };
}

async function request(who: Actor | null, input: object = {}) {
  const { data, errors } = await database.execute<{ requestFileBundle: Payload }>(who, REQUEST, { input });
  return { ...data?.requestFileBundle, code: codeOf({ errors } as never) };
}

async function latest(who: Actor, agentId?: string): Promise<Bundle | null> {
  const { data, errors } = await database.execute<{ fileBundle: Bundle | null }>(who, LATEST, { agentId });
  expect(errors).toBeUndefined();
  return data?.fileBundle ?? null;
}

/** Asks, lets the worker work, and opens what it made. */
async function bundle(who: Actor, input: { readonly agentId?: string; readonly pieceIds?: string[] } = {}) {
  const { bundle: asked } = await request(who, input);
  await worker.work();
  const made = await latest(who, input.agentId);
  expect(made?.id).toBe(asked?.id);
  return { made, files: await filesOf(who, asked?.id ?? '') };
}

async function filesOf(who: Actor, jobId: string): Promise<Map<string, Buffer>> {
  const { file } = await database.inContext(who, (ctx) => jobResultContent(ctx, jobId));
  const archive = await fromBufferPromise(await buffer(await file.read()));
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return files;
}

const piecesIn = (files: Map<string, Buffer>) => [...files.keys()].filter((name) => name.includes('/'));
const numberOf = (path: string) => Number(/Pièce (\d+)/.exec(path)?.[1]);
const readings = (number: number, by: Actor) =>
  database.inContext(camille, (ctx) =>
    ctx.db.countBy(FileAccess, { pieceId: ids.get(number) ?? '', actorPersonId: by.personId }),
  );

describe('a copy of one’s own file', () => {
  it('holds every piece, byte for byte, by legal heading, under its own name', async () => {
    const { made, files } = await bundle(camille);
    expect(made).toMatchObject({ pieceCount: 4, faults: [], job: { state: 'DONE' } });
    const paths = piecesIn(files);
    expect(paths.map(numberOf).sort()).toEqual([1, 2, 3, 4]);
    for (const path of paths)
      expect(files.get(path)?.equals(contents.get(numberOf(path)) as Buffer)).toBe(true);
    expect(paths.find((path) => numberOf(path) === 3)).toMatch(
      /^16 - [^/]+\/Pièce 3 - Arrêté d’été 16-03 🎓\.pdf$/,
    );
  });

  it('comes with a slip whose digests are those of the bytes', async () => {
    const { files } = await bundle(camille);
    expect([...files.keys()].slice(0, 2)).toEqual(['bordereau.pdf', 'bordereau.csv']);
    const csv = files.get('bordereau.csv')?.toString() ?? '';
    for (const [path, bytes] of files) {
      if (!path.includes('/')) continue;
      const line = csv.split('\r\n').find((one) => one.includes(path));
      expect(line).toContain(createHash('sha256').update(bytes).digest('hex'));
    }
    const slip = files.get('bordereau.pdf') as Buffer;
    expect(slip.subarray(0, 5).toString()).toBe('%PDF-');
    expect(slip.includes('/StructTreeRoot')).toBe(true);
  });

  it('is traced as a reading of each piece, which its holder sees', async () => {
    const before = await Promise.all([1, 2, 3, 4].map((number) => readings(number, camille)));
    await bundle(camille);
    const after = await Promise.all([1, 2, 3, 4].map((number) => readings(number, camille)));
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1, 1]);
  });

  it('is told once it waits, with its page, and nothing personal', async () => {
    const { made } = await bundle(camille);
    const [notice] = await database.inContext(camille, (ctx) =>
      ctx.db.query('select * from notification where object_id = $1', [made?.id]),
    );
    expect(notice).toMatchObject({
      kind: 'personnel-file.bundleReady',
      recipient_person_id: camille.personId,
      path: '/mon-dossier/copie',
      parameters: { count: 4, until: '2026-06-22' },
    });
  });

  it('may be of chosen pieces; those that are not of the file are told', async () => {
    const stranger = database.services().newId();
    const { made, files } = await bundle(camille, { pieceIds: [ids.get(2) ?? '', stranger] });
    expect(piecesIn(files).map(numberOf)).toEqual([2]);
    expect(made).toMatchObject({ pieceCount: 1, faults: [{ pieceNumber: null, reason: 'NOT_READABLE' }] });
  });
});

describe('a copy of another’s file', () => {
  it('holds the pieces the habilitation opens and says nothing of the others', async () => {
    const { made, files } = await bundle(nadia, { agentId: camille.agentId });
    expect(piecesIn(files).map(numberOf).sort()).toEqual([1, 4]);
    expect(made).toMatchObject({ pieceCount: 2, faults: [] });
    expect(files.get('bordereau.csv')?.toString()).not.toContain('16-03');
    await expect(readings(1, nadia)).resolves.toBe(1);
    await expect(readings(3, nadia)).resolves.toBe(0);
  });

  it('says in whose name it was asked for, when by delegation', async () => {
    const yann = await region.hire({ usualName: 'Kervella', givenNames: 'Yann' });
    const habilitationIds = [await region.habilitate(nadia, { documentTypes: ['04.1-08'] })];
    await database.inContext(nadia, (ctx) =>
      giveDelegation(ctx, {
        kind: DelegationKind.DELEGATION,
        principalPersonId: nadia.personId,
        delegatePersonId: yann.personId,
        habilitationIds,
        operations: [HabilitationOperation.CONSULTATION],
        documentTypes: ['04.1-08'],
        populationOrgUnitId: null,
        validFrom: '2026-06-15',
        validUntil: '2026-06-30',
        legalBasis: 'Arrêté',
        reason: 'Congés',
      }),
    );
    const { files } = await bundle(yann, { agentId: camille.agentId });
    const slip = execFileSync('pdftotext', ['-', '-'], { input: files.get('bordereau.pdf') }).toString();
    expect(slip.replaceAll(/\s+/g, ' ')).toContain('Yann Kervella, par délégation de Nadia Ben Amor');
  });

  it('leaves out, and tells, a piece that was named and may not be read', async () => {
    const pieceIds = [ids.get(1) ?? '', ids.get(3) ?? ''];
    const { made, files } = await bundle(nadia, { agentId: camille.agentId, pieceIds });
    expect(piecesIn(files).map(numberOf)).toEqual([1]);
    expect(made?.faults).toEqual([{ pieceNumber: null, reason: 'NOT_READABLE' }]);
  });

  it('is judged again when it is made: a habilitation that has ended gives nothing', async () => {
    const yann = await region.hire();
    const habilitationId = await region.habilitate(yann, { documentTypes: ['04.1-08'] });
    await request(yann, { agentId: camille.agentId });
    const owner = await database.connect('jalon_owner');
    await owner.transaction(async (db) => {
      await db.query(`set local app.employer_id = '${region.employerId}'`);
      await db.query(`update habilitation set ended_at = '2026-06-15T07:00:00Z' where id = $1`, [
        habilitationId,
      ]);
    });
    await worker.work();
    await expect(latest(yann, camille.agentId)).resolves.toMatchObject({
      pieceCount: null,
      job: { state: 'DEAD', reason: 'FORBIDDEN', resultPath: null },
    });
    await expect(readings(1, yann)).resolves.toBe(0);
  });
});

describe('a piece whose bytes are gone or changed', () => {
  it.each([
    ['MISSING', (name: string) => void database.files.objects.delete(name)],
    [
      'UNDECIPHERABLE',
      (name: string) => {
        const object = database.files.objects.get(name) as Buffer;
        object[100_000] = (object[100_000] ?? 0) ^ 1;
      },
    ],
  ])('is left out and told as %s, the others being copied', async (reason, spoil) => {
    const agent = await region.hire();
    await registry.open(agent);
    await registry.file(agent, {}, pdf(randomBytes(90_000).toString('base64')));
    await registry.file(agent, {}, pdf(randomBytes(90_000).toString('base64')));
    spoil([...database.files.objects.keys()].at(-1) ?? '');
    const before = database.files.objects.size;
    const { made, files } = await bundle(agent);
    expect(piecesIn(files).map(numberOf)).toEqual([1]);
    expect(made).toMatchObject({ pieceCount: 1, faults: [{ pieceNumber: 2, reason }] });
    // One archive, and nothing of the attempt that met the fault.
    expect(database.files.objects.size).toBe(before + 1);
  });
});

describe('asking for a copy', () => {
  it.each<[string, () => Actor | null, string]>([
    ['nobody signed in', () => null, 'UNAUTHENTICATED'],
    ['a colleague without habilitation', () => registry.officer, 'FORBIDDEN'],
  ])('is refused to %s', async (_, who, code) => {
    await expect(request(who(), { agentId: camille.agentId })).resolves.toMatchObject({ code });
  });

  it('answers another employer as if there were no such agent', async () => {
    const outsider = await (await staffOf(database)).hire();
    await expect(request(outsider, { agentId: camille.agentId })).resolves.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(latest(outsider, camille.agentId)).resolves.toBeNull();
  });

  it.each([
    ['no piece of the file', () => [database.services().newId()], 'NOTHING_TO_BUNDLE'],
    ['no piece at all', () => [], 'NOTHING_TO_BUNDLE'],
    ['what is no id', () => ['passwd'], 'UNKNOWN_PIECE'],
    ['more than anyone ticks', () => Array.from({ length: 1001 }, () => ids.get(1)), 'TOO_MANY_PIECES'],
  ])('of %s is told at once', async (_, pieceIds, code) => {
    const answer = await request(camille, { pieceIds: pieceIds() });
    expect(answer.userErrors).toEqual([{ code, path: ['input', 'pieceIds'] }]);
  });

  it('tells nobody what somebody else asked for', async () => {
    await bundle(camille);
    await expect(latest(nadia)).resolves.toBeNull();
    await expect(latest(registry.officer, camille.agentId)).resolves.toBeNull();
  });
});

describe('a worker that dies after the copy is kept', () => {
  it('makes no second one when the job is given again', async () => {
    const { made } = await bundle(camille);
    const before = { objects: database.files.objects.size, readings: await readings(1, camille) };
    const job = personnelFileModule.tasks?.find(({ name }) => name === 'personnel-file.bundleFile');
    await job?.run({
      id: made?.id ?? '',
      payload: {},
      attempt: 2,
      isLastAttempt: false,
      signal: new AbortController().signal,
      inContext: (work) => database.inContext(camille, work),
      progress: () => Promise.resolve(),
    });
    expect(database.files.objects.size).toBe(before.objects);
    await expect(readings(1, camille)).resolves.toBe(before.readings);
  });
});

describe('what was asked', () => {
  it('is forgotten after a month', async () => {
    await bundle(camille);
    database.clock.set('2026-07-14T08:00:00Z');
    expect(await worker.runScheduled('personnel-file.forgetBundles')).toEqual({ forgotten: 0 });
    database.clock.set('2026-07-16T08:00:00Z');
    expect((await worker.runScheduled('personnel-file.forgetBundles'))['forgotten']).toBeGreaterThan(0);
    await expect(latest(camille)).resolves.toBeNull();
    database.clock.set('2026-06-15T08:00:00Z');
  });
});
