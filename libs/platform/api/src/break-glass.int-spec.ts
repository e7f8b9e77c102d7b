import { agentFile, pieceInEmergency, registerPiece } from '@jalon/personnel-file/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { platformScene, type PlatformScene } from './testing/platform-scene';

let scene: PlatformScene;
const START = '2026-06-15T08:00:00.000Z';

beforeAll(async () => (scene = await platformScene()), 60_000);
afterAll(() => scene.database.close());
beforeEach(() => scene.database.clock.set(START));

const at = (time: string) => scene.database.clock.set(`2026-06-15T${time}:00.000Z`);
/** As if the operator had just signed in. */
const fresh = (): Actor => ({ ...scene.operator, signedInAt: scene.database.services().now() });

const OPEN = `mutation ($input: OpenBreakGlassInput!) {
  openBreakGlass(input: $input) { access { id isOpen } userErrors { code path } }
}`;

interface Payload {
  readonly access: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

async function open(actor: Actor = fresh(), change: object = {}): Promise<Payload> {
  const input = {
    employerId: scene.region.employerId,
    reason: 'Une pièce ne s’affiche plus',
    ticket: 'INC-12',
    minutes: 60,
    ...change,
  };
  const { data, errors } = await scene.database.execute<{ openBreakGlass: Payload }>(actor, OPEN, { input });
  if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code']));
  return data?.openBreakGlass as Payload;
}

async function opened(): Promise<string> {
  const { access } = await open();
  return access?.id ?? '';
}

async function read(actor: Actor, accessId: string, change: object = {}) {
  const { data, errors } = await scene.database.execute<{
    breakGlassFile: { pieces: { id: string }[] } | null;
  }>(
    actor,
    `query ($employerId: ID!, $accessId: ID!, $matricule: String!) {
       breakGlassFile(employerId: $employerId, accessId: $accessId, matricule: $matricule) {
         displayName pieces { id title downloadPath } } }`,
    { employerId: scene.region.employerId, accessId, matricule: 'M-1', ...change },
  );
  return errors?.[0]?.extensions?.['code'] ?? data?.breakGlassFile;
}

const close = (accessId: string) =>
  scene.database.execute(
    fresh(),
    'mutation ($input: CloseBreakGlassInput!) { closeBreakGlass(input: $input) { access { isOpen endedBy } } }',
    { input: { employerId: scene.region.employerId, id: accessId } },
  );

const end = (actor: Actor, id: string) =>
  scene.database.execute<{ endBreakGlass: { access: object } }>(
    actor,
    'mutation ($input: EndBreakGlassInput!) { endBreakGlass(input: $input) { access { isOpen endedBy } } }',
    { input: { id } },
  );

afterEach(async () => {
  const { operator, region, database } = scene;
  const open = await database.inContext(region.administrator, (ctx) =>
    ctx.db.query<{ id: string }[]>(
      'select id from break_glass where ended_at is null and operator_person_id = $1',
      [operator.personId],
    ),
  );
  for (const { id } of open) await end(region.administrator, id);
});

describe('an emergency access', () => {
  it('is opened with a reason, a reference and an hour at most', async () => {
    const { userErrors } = await open(fresh(), { reason: ' ', ticket: '', minutes: 61 });
    expect(userErrors.map(({ code }) => code)).toEqual(['REQUIRED', 'REQUIRED', 'DURATION']);
  });

  it('asks for a proof of identity less than a quarter of an hour old', async () => {
    const actor = { ...fresh(), provenAt: scene.database.services().now() };
    at('08:15');
    await expect(open(actor)).rejects.toThrow('FRESH_SIGN_IN_REQUIRED');
    at('08:14');
    expect((await open(actor)).userErrors).toEqual([]);
  });

  it('is one at a time in an employer', async () => {
    await open();
    expect((await open()).userErrors).toMatchObject([{ code: 'ALREADY_OPEN' }]);
  });

  it('is the operator’s, in the employer that operates the platform, and nobody else’s', async () => {
    const elsewhere = await scene.hospital.hire();
    await scene.hospital.habilitate(elsewhere, {
      operations: ['OPERATE_PLATFORM' as never],
      documentTypes: [],
    });
    for (const actor of [scene.region.administrator, scene.dpo, elsewhere]) {
      await expect(open(actor)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('is told at once to whoever gives rights there and to its data-protection officer', async () => {
    const id = await opened();
    const { region, dpo, database } = scene;
    for (const person of [region.administrator, dpo]) {
      const told = await database.inContext(person, (ctx) =>
        ctx.db.query(
          'select kind, path from notification where object_id = $1 and recipient_person_id = $2',
          [id, person.personId],
        ),
      );
      expect(told).toEqual([{ kind: 'platform.breakGlassOpened', path: '/rh/acces-de-secours' }]);
    }
  });

  it('is traced in the employer, as the operator’s act', async () => {
    const id = await opened();
    await close(id);
    const acts = await scene.database.inContext(scene.region.administrator, (ctx) =>
      ctx.db.query('select action, actor_kind from audit_event where object_id = $1 order by at, action', [
        id,
      ]),
    );
    expect(acts).toEqual([
      { action: 'platform.endBreakGlass', actor_kind: 'OPERATOR' },
      { action: 'platform.openBreakGlass', actor_kind: 'OPERATOR' },
    ]);
  });
});

describe('under an emergency access, the operator', () => {
  it('reads the file of a matricule, without its sensitive pieces nor those about family and leave', async () => {
    const file = await read(fresh(), await opened());
    expect(file).toMatchObject({
      displayName: 'Camille Le Goff',
      pieces: [{ id: scene.appointmentId, title: 'Nomination' }],
    });
  });

  it('never opens a sensitive piece, and opens the others', async () => {
    const id = await opened();
    const open = (pieceId: string) =>
      scene.database.inContext(fresh(), (ctx) =>
        ctx.inEmployer(scene.region.employerId, (inside) => pieceInEmergency(inside, pieceId), id),
      );
    await expect(open(scene.sanctionId)).rejects.toThrow('You may not do this.');
    await expect(open(scene.absenceId)).rejects.toThrow('You may not do this.');
    await expect(open(scene.appointmentId)).resolves.toMatchObject({ byteSize: 9 });
  });

  it('reads nothing after the hour, nor after either has ended it', async () => {
    const id = await opened();
    at('08:59');
    expect(await read(fresh(), id)).toMatchObject({ displayName: 'Camille Le Goff' });
    at('09:00');
    expect(await read(fresh(), id)).toBe('FORBIDDEN');
    const second = await opened();
    await close(second);
    expect(await read(fresh(), second)).toBe('FORBIDDEN');
    const third = await opened();
    await end(scene.region.administrator, third);
    expect(await read(fresh(), third)).toBe('FORBIDDEN');
  });

  it('reads nothing of another employer, nor under another’s access', async () => {
    const id = await opened();
    expect(await read(fresh(), id, { employerId: scene.hospital.employerId })).toBe('NOT_FOUND');
    expect(await read(scene.region.administrator, id)).toBe('FORBIDDEN');
  });

  it('writes nothing', async () => {
    const id = await opened();
    const inside = (work: (ctx: RequestContext) => Promise<unknown>) =>
      scene.database.inContext(fresh(), (ctx) => ctx.inEmployer(scene.region.employerId, work, id));
    const { agentId } = scene.holder;
    await expect(
      inside((ctx) =>
        registerPiece(
          ctx,
          {
            agentId,
            documentType: '04.1-08',
            title: 'x',
            documentDate: '2026-03-03',
            sourceSystem: 'x',
            pageCount: 1,
          },
          Buffer.from('%PDF-1.7\n'),
        ),
      ),
    ).rejects.toThrow('You may not do this.');
  });

  it('is refused the ordinary file, access or not', async () => {
    const id = await opened();
    const ordinary = scene.database.inContext(fresh(), (ctx) =>
      ctx.inEmployer(scene.region.employerId, (inside) => agentFile(inside, scene.holder.agentId), id),
    );
    await expect(ordinary).rejects.toThrow('You may not do this.');
  });

  it('is seen by the holder, as the operator, with the reason', async () => {
    await read(fresh(), await opened());
    const { data } = await scene.database.execute<{ myFileAccesses: { edges: { node: object }[] } }>(
      scene.holder,
      '{ myFileAccesses(by: OTHERS, first: 1) { edges { node { actorName actorRole ground } } } }',
    );
    expect(data?.myFileAccesses.edges[0]?.node).toEqual({
      actorName: 'Exploitant de la plateforme',
      actorRole: 'OPERATOR',
      ground:
        'Accès de secours de l’exploitant, en lecture seule\u00a0: Une pièce ne s’affiche plus (INC-12)',
    });
  });
});

describe('the employer', () => {
  it('sees every access, to those who give rights and to the data-protection officer only', async () => {
    const id = await opened();
    const list = (actor: Actor) =>
      scene.database.execute<{ breakGlassAccesses: { id: string; isOpen: boolean }[] }>(
        actor,
        '{ breakGlassAccesses { id isOpen operatorName reason ticket } }',
      );
    for (const reader of [scene.region.administrator, scene.dpo]) {
      expect((await list(reader)).data?.breakGlassAccesses.find((one) => one.id === id)).toEqual({
        id,
        isOpen: true,
        operatorName: 'Inès Prévost',
        reason: 'Une pièce ne s’affiche plus',
        ticket: 'INC-12',
      });
    }
    expect((await list(scene.hospital.administrator)).data?.breakGlassAccesses).toEqual([]);
    expect((await list(scene.holder)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('ends it by whoever gives rights, and not by the data-protection officer, nor from elsewhere', async () => {
    const id = await opened();
    expect((await end(scene.dpo, id)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await end(scene.hospital.administrator, id)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await end(scene.region.administrator, id)).data?.endBreakGlass.access).toEqual({
      isOpen: false,
      endedBy: 'EMPLOYER',
    });
  });
});
