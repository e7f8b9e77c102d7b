import { randomBytes, randomUUID } from 'node:crypto';
import type { StaffMember } from '@jalon/identity/api/testing';
import { soundPdf } from '@jalon/documents/api/testing';
import { UploadScene } from './upload-scene';

const MIB = 1 << 20;
let scene: UploadScene;
let outsider: StaffMember;
beforeAll(async () => {
  scene = await UploadScene.open();
  outsider = await scene.hireElsewhere();
}, 60_000);
afterAll(() => scene?.close());

const reasonOf = (answer: { json(): { errors: { extensions: { reason?: string } }[] } }) =>
  answer.json().errors[0]?.extensions.reason;
const rows = (sql: string) => scene.database.inContext(scene.officer, (ctx) => ctx.db.query(sql));

describe('sending a file', () => {
  it('goes part by part, each acknowledged, then the file is examined and ready', async () => {
    const bytes = soundPdf({ pages: 3, padding: 3 * MIB });
    const path = await scene.send({ bytes, fileName: 'Arrêté été.pdf' });
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'CHECKING', received: bytes.length });
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({
      fileName: 'Arrêté été.pdf',
      state: 'READY',
      mediaType: 'application/pdf',
      pageCount: 3,
      refusal: null,
    });
    // The parts are forgotten, bytes and rows: what is left is the file.
    await expect(rows('select from upload_part')).resolves.toEqual([]);
    const [stored] = await rows(
      'select s.* from stored_file s join upload on stored_file_id = s.id order by s.created_at desc',
    );
    expect(scene.database.files.objects.has(stored.object_name)).toBe(true);
    expect(Number(stored.byte_size)).toBe(bytes.length);
  });

  it('keeps nothing readable in the store', async () => {
    const bytes = soundPdf({ text: 'Madame Le Goff est nommée' });
    await scene.send({ bytes });
    for (const object of scene.database.files.objects.values())
      expect(object.includes('Le Goff')).toBe(false);
    await scene.worker.work();
  });

  it('goes on from what was acknowledged, and from nowhere else', async () => {
    const bytes = soundPdf({ padding: MIB });
    const created = await scene.create(scene.officer, { bytes });
    const path = String(created.headers.location);
    expect(created.headers).toMatchObject({ 'tus-resumable': '1.0.0', 'upload-expires': expect.any(String) });
    await scene.patch(scene.officer, path, { offset: 0, bytes: bytes.subarray(0, 1000) });
    const asked = await scene.head(scene.officer, path);
    expect(asked.headers).toMatchObject({
      'upload-offset': '1000',
      'upload-length': String(bytes.length),
      'cache-control': 'no-store',
    });
    for (const offset of [0, 999, 1001, bytes.length]) {
      const answer = await scene.patch(scene.officer, path, { offset, bytes: bytes.subarray(0, 10) });
      expect([answer.statusCode, reasonOf(answer)]).toEqual([409, 'OFFSET']);
    }
    const rest = await scene.patch(scene.officer, path, { offset: 1000, bytes: bytes.subarray(1000) });
    expect(rest.headers['upload-offset']).toBe(String(bytes.length));
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY' });
  });

  it('takes one of two parts sent at once, and leaves nothing of the other', async () => {
    const bytes = soundPdf({ padding: MIB });
    const path = String((await scene.create(scene.officer, { bytes })).headers.location);
    // Connections that are open already: those to be opened would take their turn.
    await Promise.all(Array.from({ length: 10 }, () => rows('select pg_sleep(0.05)')));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        scene.patch(scene.officer, path, { offset: 0, bytes: bytes.subarray(0, 5000) }),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(9);
    await expect(
      rows(`select from upload_part where upload_id = '${path.slice('/uploads/'.length)}'`),
    ).resolves.toHaveLength(1);
    await scene.patch(scene.officer, path, { offset: 5000, bytes: bytes.subarray(5000) });
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY' });
  });

  it('is given up, rows and bytes', async () => {
    const before = scene.database.files.objects.size;
    const bytes = soundPdf({ padding: MIB });
    const path = String((await scene.create(scene.officer, { bytes })).headers.location);
    await scene.patch(scene.officer, path, { offset: 0, bytes: bytes.subarray(0, 5000) });
    const answer = await scene.ask(scene.officer, { method: 'DELETE', url: path });
    expect(answer.statusCode).toBe(204);
    expect((await scene.head(scene.officer, path)).statusCode).toBe(404);
    expect(scene.database.files.objects.size).toBe(before);
  });

  it('is its sender’s alone', async () => {
    const bytes = soundPdf();
    const path = String((await scene.create(scene.officer, { bytes })).headers.location);
    const knocks = [
      { who: null, expected: 401 },
      { who: scene.agent, expected: 404 },
      { who: outsider, expected: 404 },
    ];
    for (const { who, expected } of knocks) {
      expect((await scene.head(who, path)).statusCode).toBe(expected);
      expect((await scene.patch(who, path, { offset: 0, bytes })).statusCode).toBe(expected);
      expect((await scene.ask(who, { method: 'DELETE', url: path })).statusCode).toBe(expected);
    }
    expect((await scene.head(scene.officer, path)).headers['upload-offset']).toBe('0');
  });

  it('begins for whoever may file for that agent, and for nobody else', async () => {
    const bytes = soundPdf();
    expect((await scene.create(null, { bytes })).statusCode).toBe(401);
    expect((await scene.create(scene.agent, { bytes })).statusCode).toBe(403);
    expect((await scene.create(outsider, { bytes })).statusCode).toBe(404);
    for (const subject of [randomUUID(), 'passwd', outsider.agentId]) {
      const answer = await scene.create(scene.officer, { bytes, metadata: { subject } });
      expect(answer.statusCode).toBe(404);
    }
  });

  it('is refused before the first byte when its name or size says enough', async () => {
    const large = Buffer.alloc(1);
    const answers = [
      await scene.create(scene.officer, { bytes: large, headers: { 'upload-length': String(1 << 30) } }),
      await scene.create(scene.officer, { bytes: large, headers: { 'upload-length': '0' } }),
      await scene.create(scene.officer, { bytes: large, fileName: 'paie.xlsx' }),
      await scene.create(scene.officer, { bytes: large, fileName: 'paie' }),
    ];
    expect(answers.map((answer) => [answer.statusCode, reasonOf(answer)])).toEqual([
      [413, 'TOO_LARGE'],
      [400, 'EMPTY'],
      [415, 'TYPE_NOT_TAKEN'],
      [415, 'TYPE_UNKNOWN'],
    ]);
  });

  it('takes no byte beyond what was declared', async () => {
    const bytes = soundPdf();
    const path = String((await scene.create(scene.officer, { bytes })).headers.location);
    const answer = await scene.patch(scene.officer, path, {
      offset: 0,
      bytes: randomBytes(bytes.length + 1),
    });
    expect([answer.statusCode, reasonOf(answer)]).toEqual([413, 'TOO_LARGE']);
    expect((await scene.head(scene.officer, path)).headers['upload-offset']).toBe('0');
  });

  it('is refused when what arrived is not what was sent', async () => {
    const bytes = soundPdf();
    const sha256 = '0'.repeat(64);
    await expect(scene.examine({ bytes, metadata: { sha256 } })).resolves.toMatchObject({
      state: 'REFUSED',
      refusal: 'DAMAGED',
    });
  });
});

describe('what nobody takes', () => {
  it('is forgotten after a day, rows and bytes, and tells nothing', async () => {
    const fresh = await UploadScene.open();
    try {
      const objects = fresh.database.files.objects;
      const before = objects.size;
      await fresh.examine({ bytes: soundPdf() });
      const cut = String((await fresh.create(fresh.officer, { bytes: soundPdf() })).headers.location);
      await fresh.patch(fresh.officer, cut, { offset: 0, bytes: soundPdf().subarray(0, 100) });
      expect(objects.size).toBe(before + 2);
      await expect(fresh.worker.runScheduled('documents.purgeUploads')).resolves.toEqual({ purged: 0 });
      fresh.database.clock.set('2026-06-16T08:00:01Z');
      fresh.forgetSessions();
      expect((await fresh.head(fresh.officer, cut)).statusCode).toBe(404);
      await expect(fresh.worker.runScheduled('documents.purgeUploads')).resolves.toEqual({ purged: 2 });
      expect(objects.size).toBe(before);
      const left = await fresh.database.inContext(fresh.officer, (ctx) =>
        ctx.db.query(
          'select id from upload union all select id from upload_part union all select id from stored_file',
        ),
      );
      expect(left).toEqual([]);
    } finally {
      await fresh.close();
    }
  });

  it('has room for so much at once, and no more', async () => {
    const fresh = await UploadScene.open();
    try {
      const one = { bytes: Buffer.alloc(1), headers: { 'upload-length': String(25 * MIB) } };
      const answers = await Promise.all(Array.from({ length: 20 }, () => fresh.create(fresh.officer, one)));
      const statuses = answers.map(({ statusCode }) => statusCode);
      expect(statuses.filter((status) => status === 201)).toHaveLength(16);
      expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    } finally {
      await fresh.close();
    }
  });
});
