import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { lastStoreCheck, openStoredFile, storeFile } from '@jalon/documents/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { modules } from '../modules';

let database: TestDatabase;
let worker: TestWorker;
let region: Staff;
let agents: Actor[];

beforeAll(async () => {
  database = await testDatabase(modules);
  worker = await testWorker(database, modules);
  region = await staffOf(database);
  agents = [await region.hire(), await (await staffOf(database)).hire()];
}, 60_000);
afterAll(() => database?.close());
beforeEach(() => {
  database.clock.set('2026-06-15T08:00:00Z');
  database.files.objects.clear();
});

const sweep = () => worker.runScheduled('documents.sweepStore');
const nameOf = () => [...database.files.objects.keys()].at(-1) ?? '';

async function file(actor: Actor): Promise<{ id: string; name: string }> {
  async function* bytes(): AsyncGenerator<Buffer> {
    yield randomBytes(100);
  }
  const { id } = await database.inContext(actor, (ctx) =>
    storeFile(ctx, { mediaType: 'application/pdf', bytes: bytes() }),
  );
  return { id, name: nameOf() };
}

async function leaveOrphan(): Promise<string> {
  const name = randomBytes(16).toString('hex');
  await database.files.put(name, Readable.from([Buffer.from('left by a crash')]));
  return name;
}

/** Rows of the former tests, whose objects are gone. */
async function forgetRows(): Promise<void> {
  const owner = await database.connect('jalon_owner');
  for (const { employerId } of agents) {
    await owner.transaction(async (db) => {
      await db.query(`set local app.employer_id = '${employerId}'`);
      await db.query('delete from stored_file');
    });
  }
}

describe('the sweep of the store', () => {
  beforeEach(forgetRows);

  it('deletes what no row names, once it is a day old, and nothing else', async () => {
    const kept = [await file(agents[0] as Actor), await file(agents[1] as Actor)];
    const orphan = await leaveOrphan();
    database.clock.set('2026-06-16T07:59:59Z');
    const young = await leaveOrphan();
    await expect(sweep()).resolves.toEqual({ objects: 4, orphans: 0, deleted: 0, missing: 0 });
    database.clock.set('2026-06-16T08:00:01Z');
    await expect(sweep()).resolves.toEqual({ objects: 4, orphans: 1, deleted: 1, missing: 0 });
    expect(database.files.objects.has(orphan)).toBe(false);
    expect(database.files.objects.has(young)).toBe(true);
    for (const [index, { id }] of kept.entries()) {
      const opened = await database.inContext(agents[index] as Actor, (ctx) => openStoredFile(ctx, id));
      expect(await buffer(await opened.read())).toHaveLength(100);
    }
  });

  it('counts the rows whose object is lost, and tells the operator', async () => {
    await file(agents[0] as Actor);
    await file(agents[1] as Actor);
    database.files.objects.delete(nameOf());
    database.clock.set('2026-06-20T08:00:00Z');
    await expect(sweep()).resolves.toMatchObject({ objects: 1, missing: 1, deleted: 0 });
    const told = await database.inContext(agents[0] as Actor, lastStoreCheck);
    expect(told).toMatchObject({ missing: '1', objects: '1', at: database.clock.now() });
  });

  it('deletes nothing when there are too many orphans to be what crashes leave', async () => {
    for (let count = 0; count < 101; count += 1) await leaveOrphan();
    database.clock.set('2026-06-17T08:00:00Z');
    await expect(sweep()).resolves.toEqual({ objects: 101, orphans: 101, deleted: 0, missing: 0 });
    expect(database.files.objects.size).toBe(101);
  });

  it('reads a long store range by range', async () => {
    const owner = await database.connect('jalon_owner');
    const { employerId } = agents[0] as Actor;
    const { id } = await file(agents[0] as Actor);
    await owner.transaction(async (db) => {
      await db.query(`set local app.employer_id = '${employerId}'`);
      await db.query(
        `insert into stored_file
         select employer_id, gen_random_uuid(), md5(n::text), media_type, byte_size, sha256, wrapped_key, 1, created_at
           from stored_file, generate_series(1, 2500) as n where id = $1`,
        [id],
      );
      const rows: { name: string }[] = await db.query('select object_name as name from stored_file');
      for (const { name } of rows) database.files.objects.set(name, Buffer.from('x'));
    });
    const [lost] = [...database.files.objects.keys()];
    database.files.objects.delete(lost ?? '');
    await leaveOrphan();
    database.clock.set('2026-06-17T08:00:00Z');
    await expect(sweep()).resolves.toEqual({ objects: 2501, orphans: 1, deleted: 1, missing: 1 });
  });

  it('does not take for an incident what an erasure deleted', async () => {
    const actor = await (await staffOf(database)).hire();
    await file(actor);
    database.files.objects.clear();
    const owner = await database.connect('jalon_owner');
    await owner.transaction(async (db) => {
      await db.query(`set local app.employer_id = '${actor.employerId}'`);
      await db.query(`update employer_key set wrapped_key = ''`);
    });
    await expect(sweep()).resolves.toMatchObject({ objects: 0, missing: 0 });
  });
});
