import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Employer, endHabilitation } from '@jalon/identity/api';
import { ProgramScope, RequestContext } from '@jalon/shared/api';
import { ImportField } from '../mapping/import-field';
import { ImportScene, tableOf } from '../testing/import-scene';
import { receiveTable, sentImport } from './program.service';

const { MATRICULE, USUAL_NAME, GIVEN_NAMES } = ImportField;
const COLUMNS = [MATRICULE, USUAL_NAME, GIVEN_NAMES];

let scene: ImportScene;
let root: string;
let siret: string;

beforeEach(async () => {
  scene = await ImportScene.open();
  root = await mkdtemp(join(tmpdir(), 'jalon-intake-'));
  Object.assign(scene.worker.parts.services, { importFolder: root });
  ({ siret } = await scene.as((ctx) => ctx.db.findOneByOrFail(Employer, { id: ctx.employerId })));
  await mkdir(join(root, siret));
});
afterEach(async () => {
  await scene.close();
  await rm(root, { recursive: true, force: true });
});

async function answer(input: { appliesAlone: boolean; takesFolder: boolean }): Promise<void> {
  await expect(scene.act('setImportIntake', 'SetImportIntakeInput', input)).resolves.toEqual([]);
}

/** Somebody confirms, once, what these columns hold. */
async function learnColumns(): Promise<void> {
  const id = await scene.try(tableOf(COLUMNS, [['0900', 'Premier', 'Essai']]));
  await scene.confirm(id);
}

async function put(name: string, text: string): Promise<void> {
  const path = join(root, siret, name);
  await writeFile(path, text);
  const before = new Date(scene.database.clock.now().getTime() - 60_000);
  await utimes(path, before, before);
}
const inFolder = async (name: string) =>
  (await readdir(join(root, siret, name)).catch(() => []))
    .map((one) => one.replace(/^[0-9a-f-]{36}/, 'ID'))
    .sort();

/** A minute goes by: the folder is looked at, and everything that follows is done. */
async function minute(): Promise<void> {
  await scene.worker.runScheduled('imports.scanFolders');
  for (let step = 0; step < 5; step++) await scene.worker.work();
}

const imports = () =>
  scene.query<{ id: string; state: string; origin: string; person: string }>(
    `select id, state, origin, person_id as person from staff_import where employer_id = $1 and origin <> 'PORTAL'
      order by created_at, id`,
  );
const known = async () =>
  (
    await scene.query<{ matricule: string }>(
      `select matricule from agent where employer_id = $1 and matricule like '09%' order by 1`,
    )
  ).map(({ matricule }) => matricule);
const told = async () =>
  (
    await scene.query<{ kind: string }>(
      `select kind from notification where employer_id = $1 and kind like 'imports.%' order by created_at, id`,
    )
  ).map(({ kind }) => kind);

function asProgram<T>(
  work: (ctx: RequestContext) => Promise<T>,
  scopes = [ProgramScope.AGENTS_IMPORT],
): Promise<T> {
  const { employerId } = scene.staff;
  const program = { keyId: scene.database.services().newId(), scopes };
  const ctx = new RequestContext(
    scene.database.services(),
    null,
    null,
    { employerId, personId: null },
    program,
  );
  return ctx.settle(() => work(ctx));
}

describe('a folder', () => {
  it('is left alone until somebody answers for it', async () => {
    await put('agents.csv', tableOf(COLUMNS, [['0901', 'Rault', 'Léonie']]));
    await minute();
    await expect(inFolder('.')).resolves.toEqual(['agents.csv']);
    await expect(imports()).resolves.toEqual([]);
  });

  it('gives a file of unknown columns to whoever answers for it, who is told', async () => {
    await answer({ appliesAlone: true, takesFolder: true });
    await put('agents.csv', tableOf(COLUMNS, [['0901', 'Rault', 'Léonie']]));
    await minute();
    const [found] = await imports();
    expect(found).toMatchObject({ state: 'MAPPING', origin: 'FOLDER', person: scene.officer.personId });
    await expect(told()).resolves.toEqual(['imports.arrivedToMap']);
    await expect(inFolder('en-cours')).resolves.toEqual(['ID~agents.csv']);
    await minute();
    await expect(imports()).resolves.toHaveLength(1);
  });

  it('applies by itself what it knows, when they said so, and leaves the report beside', async () => {
    await learnColumns();
    await answer({ appliesAlone: true, takesFolder: true });
    const faulty = ['', 'Sans', 'Matricule'];
    await put('agents.csv', tableOf(COLUMNS, [['0901', 'Rault', 'Léonie'], faulty]));
    await minute();
    await expect(imports()).resolves.toMatchObject([{ state: 'DONE' }]);
    await expect(known()).resolves.toEqual(['0900', '0901']);
    await expect(inFolder('importes')).resolves.toEqual(['ID-compte-rendu.csv', 'ID~agents.csv']);
    await expect(inFolder('en-cours')).resolves.toEqual([]);
    const [report = ''] = (await readdir(join(root, siret, 'importes'))).filter((one) =>
      one.endsWith('rendu.csv'),
    );
    expect(await readFile(join(root, siret, 'importes', report), 'utf8')).toContain('Sans');
    expect(await told()).toContain('imports.done');
  });

  it('waits for their agreement otherwise, and says when there is nothing new', async () => {
    await learnColumns();
    await answer({ appliesAlone: false, takesFolder: true });
    await put('agents.csv', tableOf(COLUMNS, [['0901', 'Rault', 'Léonie']]));
    await minute();
    await expect(imports()).resolves.toMatchObject([{ state: 'READY' }]);
    await expect(known()).resolves.toEqual(['0900']);
    await put('rien.csv', tableOf(COLUMNS, [['0900', 'Premier', 'Essai']]));
    await minute();
    expect((await told()).slice(-2)).toEqual(['imports.arrivedToConfirm', 'imports.arrivedNothingNew']);
  });

  it('refuses what is no table, says why in the folder and to whoever answers for it', async () => {
    await answer({ appliesAlone: true, takesFolder: true });
    await put('photo.csv', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    await minute();
    await expect(imports()).resolves.toEqual([]);
    await expect(inFolder('refuses')).resolves.toEqual(['ID-motif.txt', 'ID~photo.csv']);
    await expect(told()).resolves.toEqual(['imports.arrivedRefused']);
  });

  it('takes nothing once the right of whoever answers for it has ended', async () => {
    const right = await scene.query<{ id: string }>(
      `select id from habilitation where employer_id = $1 and holder_person_id = $2`,
      [scene.officer.personId],
    );
    await answer({ appliesAlone: true, takesFolder: true });
    await scene.database.inContext(scene.staff.administrator, (ctx) =>
      endHabilitation(ctx, { id: right[0]?.id ?? '' }),
    );
    await put('agents.csv', tableOf(COLUMNS, [['0901', 'Rault', 'Léonie']]));
    await minute();
    await expect(inFolder('refuses')).resolves.toEqual(['ID-motif.txt', 'ID~agents.csv']);
    await expect(known()).resolves.toEqual([]);
  });
});

describe('a program', () => {
  const send = (text: string, name = 'agents.csv') =>
    asProgram((ctx) => receiveTable(ctx, name, Buffer.from(text)));

  it('sends nothing before somebody answers for it, nor without the scope', async () => {
    await expect(send('a;b')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await answer({ appliesAlone: true, takesFolder: false });
    await expect(
      asProgram((ctx) => receiveTable(ctx, 'a.csv', Buffer.from('a')), [ProgramScope.AGENTS_READ]),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(send('')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(send('a;b', ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('sends a table, which is taken in the name of whoever answers for it, and follows it', async () => {
    await learnColumns();
    await answer({ appliesAlone: true, takesFolder: false });
    const { id, state } = await send(tableOf(COLUMNS, [['0902', 'Riou', 'Maëlle']]));
    expect(state).toBe('ARRIVED');
    for (let step = 0; step < 5; step++) await scene.worker.work();
    await expect(asProgram((ctx) => sentImport(ctx, id))).resolves.toMatchObject({
      state: 'DONE',
      refusal: null,
      counts: { NEW: 1, DONE: 1 },
    });
    await expect(known()).resolves.toEqual(['0900', '0902']);
    await expect(imports()).resolves.toMatchObject([
      { id, origin: 'PROGRAM', person: scene.officer.personId },
    ]);
  });

  it('learns why a table was not taken, and nothing of what it did not send', async () => {
    await answer({ appliesAlone: true, takesFolder: false });
    const { id } = await send('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    for (let step = 0; step < 3; step++) await scene.worker.work();
    await expect(asProgram((ctx) => sentImport(ctx, id))).resolves.toMatchObject({ state: 'NOT_TAKEN' });
    const byHand = await scene.send(tableOf(COLUMNS, [['0903', 'Le', 'Goff']]));
    await expect(asProgram((ctx) => sentImport(ctx, byHand))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves nothing behind once their time is over', async () => {
    await learnColumns();
    await answer({ appliesAlone: true, takesFolder: false });
    const taken = await send(tableOf(COLUMNS, [['0904', 'Riou', 'Maëlle']]));
    const refused = await send('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    for (let step = 0; step < 5; step++) await scene.worker.work();
    scene.database.clock.set('2026-07-14T08:00:00Z');
    await scene.worker.runScheduled('imports.purgeArrivals');
    await expect(asProgram((ctx) => sentImport(ctx, refused.id))).resolves.toMatchObject({
      state: 'NOT_TAKEN',
    });
    scene.database.clock.set('2026-07-16T08:00:00Z');
    await scene.worker.runScheduled('imports.purgeArrivals');
    await scene.worker.runScheduled('imports.purgeImports');
    for (const { id } of [taken, refused]) {
      await expect(asProgram((ctx) => sentImport(ctx, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const left = await scene.query(
      `select media_type from stored_file where employer_id = $1 and media_type = 'application/octet-stream'`,
    );
    expect(left).toEqual([]);
  });
});
