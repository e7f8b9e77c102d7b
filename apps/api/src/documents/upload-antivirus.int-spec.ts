import { soundPdf } from '@jalon/documents/api/testing';
import { ClamdAntivirus } from '../adapters/clamd-antivirus';
import { EICAR, FakeClamd } from '../testing/fake-clamd';
import { UploadScene } from './upload-scene';

let clamd: FakeClamd;
let scene: UploadScene;
beforeAll(async () => {
  clamd = await FakeClamd.listen();
  scene = await UploadScene.open(new ClamdAntivirus(clamd.address, 300));
}, 60_000);
afterAll(async () => {
  await scene?.close();
  await clamd?.close();
});
beforeEach(() => {
  clamd.behaviour = 'sound';
});

/** A PDF that is sound but for what the antivirus knows. */
const infected = () => soundPdf({ objects: { 100: { dictionary: '', bytes: EICAR } } });
const acts = () =>
  scene.database.inContext(scene.officer, (ctx) =>
    ctx.db.query(`select action, object_type, detail from audit_event where action like 'documents.%'`),
  );

it('takes what the antivirus says is clean', async () => {
  await expect(scene.examine({ bytes: soundPdf() })).resolves.toMatchObject({ state: 'READY' });
  expect(clamd.streams.at(-1)?.equals(soundPdf())).toBe(true);
});

it('refuses what is infected, and journals it without a name', async () => {
  const before = scene.database.files.objects.size;
  await expect(scene.examine({ bytes: infected(), fileName: 'Le Goff.pdf' })).resolves.toMatchObject({
    state: 'REFUSED',
    refusal: 'INFECTED',
  });
  await expect(acts()).resolves.toEqual([
    { action: 'documents.refuseInfected', object_type: 'upload', detail: {} },
  ]);
  expect(scene.database.files.objects.size).toBe(before);
});

it.each(['silent', 'garbage', 'hang-up', 'error'] as const)(
  'lets a file wait while the antivirus is %s, then examines it again',
  async (behaviour) => {
    clamd.behaviour = behaviour;
    const bytes = soundPdf({ text: behaviour });
    const path = await scene.send({ bytes });
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'CHECKING', refusal: null });
    clamd.behaviour = 'sound';
    await scene.worker.wait();
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY' });
  },
);
