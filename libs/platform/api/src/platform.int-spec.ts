import { inspectLogo } from './logo.rules';
import { setLogo, employerLogo } from './logo.service';
import type { Actor } from '@jalon/shared/api';
import { platformScene, type PlatformScene } from './testing/platform-scene';

let scene: PlatformScene;

beforeAll(async () => (scene = await platformScene()), 60_000);
afterAll(() => scene.database.close());

async function run(actor: Actor, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await scene.database.execute(actor, source, variables);
  if (errors?.[0]) return errors[0].extensions?.['code'] ?? errors[0].message;
  return Object.values(data ?? {})[0];
}

const OPEN = `mutation ($input: OpenEmployerInput!) {
  openEmployer(input: $input) { employerId link { url } userErrors { code path } } }`;

const kerlaz = {
  siret: '21290019700014',
  name: 'Commune de Kerlaz',
  shortName: 'Kerlaz',
  branch: 'TERRITORIAL',
  signInProvider: null,
  administratorGivenNames: 'Soazig',
  administratorName: 'Kerdraon',
  administratorEmail: null,
};

interface Opened {
  readonly employerId: string;
  readonly link: { readonly url: string };
  readonly userErrors: readonly object[];
}

const rows = async () =>
  (await run(
    scene.operator,
    '{ platformEmployers { id shortName setup agents lastSignInOn operatesPlatform closedModules } }',
  )) as { id: string; shortName: string }[];

describe('the operator’s employers', () => {
  it('are listed with counts that are about nobody, in three statements', async () => {
    await rows();
    scene.database.queries.length = 0;
    const list = await rows();
    expect(scene.database.statements).toHaveLength(3);
    expect(list.map(({ shortName }) => shortName)).toEqual(['Exploitant', 'Hôpital', 'Région']);
    expect(list[2]).toMatchObject({ agents: 4, operatesPlatform: false, setup: 'WITHOUT_CONTACTS' });
  });

  it('are nobody else’s to see, nor to open', async () => {
    for (const actor of [scene.region.administrator, scene.dpo, scene.holder]) {
      expect(await run(actor, '{ platformEmployers { id } }')).toBe('FORBIDDEN');
      expect(await run(actor, '{ platformState { version } }')).toBe('FORBIDDEN');
      expect(await run(actor, OPEN, { input: kerlaz })).toBe('FORBIDDEN');
    }
    expect(await run({ ...scene.operator, operatesPlatform: false }, '{ platformEmployers { id } }')).toBe(
      'FORBIDDEN',
    );
  });

  it('are opened by form, the fault named at its field', async () => {
    const wrong = { ...kerlaz, siret: '21290019700015', shortName: '', signInProvider: 'nobody' };
    expect(await run(scene.operator, OPEN, { input: wrong })).toMatchObject({
      link: null,
      userErrors: [
        { code: 'SIRET_INVALID', path: ['input', 'siret'] },
        { code: 'REQUIRED', path: ['input', 'shortName'] },
        { code: 'PROVIDER_UNKNOWN', path: ['input', 'signInProvider'] },
      ],
    });
    const opened = (await run(scene.operator, OPEN, { input: kerlaz })) as Opened;
    expect(opened.userErrors).toEqual([]);
    expect(opened.link.url).toMatch(/^https:\/\/jalon\.exemple\.fr\/invitation\/[\w-]{43}$/);
    expect(await rows()).toContainEqual(
      expect.objectContaining({ shortName: 'Kerlaz', agents: 1, setup: 'INVITED', lastSignInOn: null }),
    );
    expect(await run(scene.operator, OPEN, { input: kerlaz })).toMatchObject({
      userErrors: [{ code: 'SIRET_TAKEN' }],
    });
  });

  it('are opened by nobody whose right has ended, even in the database', async () => {
    const former: Actor = { ...scene.operator, personId: scene.holder.personId };
    const statement = scene.database.inContext(former, (ctx) =>
      ctx.db.query(
        `select identity_open_employer($1, '13000548100010', 'x', 'x', 'STATE', null, false, now())`,
        [ctx.newId()],
      ),
    );
    await expect(statement).rejects.toThrow('this is the act of the platform');
  });
});

const AMEND = `mutation ($input: AmendEmployerInput!) {
  amendEmployer(input: $input) { proposedAccentLight proposedAccentDark userErrors { code path } } }`;

const settings = (change: object = {}) => ({
  employerId: scene.region.employerId,
  name: 'Région Armorique',
  shortName: 'Région',
  signInProvider: null,
  closedModules: [],
  accentLight: null,
  accentDark: null,
  ...change,
});

describe('an employer’s settings', () => {
  it('refuse a colour that cannot be read, and propose the nearest that can', async () => {
    const input = settings({ accentLight: '#f2c230', accentDark: '#1d2a63' });
    expect(await run(scene.operator, AMEND, { input })).toEqual({
      proposedAccentLight: expect.stringMatching(/^#[0-9a-f]{6}$/),
      proposedAccentDark: expect.stringMatching(/^#[0-9a-f]{6}$/),
      userErrors: [
        { code: 'CONTRAST', path: ['input', 'accentLight'] },
        { code: 'CONTRAST', path: ['input', 'accentDark'] },
      ],
    });
  });

  it('are kept, traced in the employer, and close what is closed', async () => {
    const input = settings({ closedModules: ['TEAM_MAP'], accentLight: '#1D5163' });
    expect(await run(scene.operator, AMEND, { input })).toMatchObject({ userErrors: [] });
    const [{ closed_modules, accent_light }] = await (
      await scene.database.connect('jalon_owner')
    ).query('select closed_modules, accent_light from employer where id = $1', [scene.region.employerId]);
    expect([closed_modules, accent_light]).toEqual([['TEAM_MAP'], '#1d5163']);
    const acts = await scene.database.inContext(scene.region.administrator, (ctx) =>
      ctx.db.query(`select detail from audit_event where action = 'platform.amendEmployer'`),
    );
    expect(acts).toEqual([
      { detail: { closedModules: ['TEAM_MAP'], closedBefore: [], signInProvider: null } },
    ]);
  });

  it('name whom to call, at the field at fault', async () => {
    const SET = `mutation ($input: SetEmployerContactInput!) { setEmployerContact(input: $input) { userErrors { code path } } }`;
    const contact = {
      employerId: scene.region.employerId,
      subject: 'CAREER',
      name: 'N. Ben Amor',
      role: 'RH',
      phone: 'demain',
      email: null,
      hours: '9 h - 17 h',
      place: null,
    };
    expect(await run(scene.operator, SET, { input: contact })).toEqual({
      userErrors: [{ code: 'NOT_VALID', path: ['input', 'phone'] }],
    });
    expect(await run(scene.operator, SET, { input: { ...contact, phone: '02 99 00 00 00' } })).toEqual({
      userErrors: [],
    });
    expect(await run(scene.holder, '{ contacts { name } }')).toEqual([{ name: 'N. Ben Amor' }]);
  });
});

/** The smallest PNG there is: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('a logo', () => {
  it('is a PNG, known by what it holds', () => {
    expect(inspectLogo(PIXEL)).toEqual({ width: 1, height: 1 });
    expect(inspectLogo(Buffer.from('<svg onload="alert(1)"/>'))).toBe('NOT_PNG');
    expect(inspectLogo(Buffer.concat([PIXEL, Buffer.from('<script>')]))).toBe('NOT_PNG');
    expect(inspectLogo(Buffer.concat([PIXEL, Buffer.alloc(200 * 1024)]))).toBe('TOO_HEAVY');
    const wide = Buffer.from(PIXEL);
    wide.writeUInt32BE(50_000, 16);
    expect(inspectLogo(wide)).toBe('TOO_LARGE');
  });

  it('is its people’s and the operator’s to see, at an address that changes with it', async () => {
    const { database, operator, region, holder, hospital } = scene;
    const as = (actor: Actor) => database.inContext(actor, (ctx) => employerLogo(ctx, region.employerId));
    const set = () => database.inContext(operator, (ctx) => setLogo(ctx, region.employerId, PIXEL));
    await expect(as(holder)).rejects.toThrow('There is nothing here.');
    const [first, second] = [await set(), await set()];
    expect([first, second]).toEqual([
      { path: `/files/employers/${region.employerId}/logo?v=1` },
      { path: `/files/employers/${region.employerId}/logo?v=2` },
    ]);
    expect((await as(holder)).equals(PIXEL)).toBe(true);
    expect((await as(operator)).equals(PIXEL)).toBe(true);
    await expect(as(hospital.administrator)).rejects.toThrow('You may not do this.');
    const REMOVE = `mutation ($input: EmployerIdInput!) { removeEmployerLogo(input: $input) { userErrors { code } } }`;
    await run(operator, REMOVE, { input: { employerId: region.employerId } });
    await expect(as(holder)).rejects.toThrow('There is nothing here.');
    expect(await set()).toEqual({ path: `/files/employers/${region.employerId}/logo?v=3` });
  });
});

describe('the state of the platform', () => {
  // Made by the program that migrates, which a test's database does without.
  beforeAll(async () =>
    (await scene.database.connect('jalon_owner')).query(`
      create function applied_migrations() returns setof text language sql security definer
        set search_path = pg_catalog, public, pg_temp as 'select name from migrations'`),
  );

  it('says what is configured and what level the tables are at', async () => {
    const state = await run(
      scene.operator,
      '{ platformState { migrationCount lastMigration hasAntivirus hasMail lastSealedAt deadJobs { task } } }',
    );
    expect(state).toMatchObject({ hasAntivirus: false, hasMail: false, lastSealedAt: null, deadJobs: [] });
    await expect(
      run(scene.operator, '{ platformState { storeCheck { missingCount } } }'),
    ).resolves.toMatchObject({ storeCheck: null });
    await (
      await scene.database.connect('jalon_worker')
    ).query(`insert into store_check values (gen_random_uuid(), now(), 10, 1, 1, 2)`);
    await expect(
      run(scene.operator, '{ platformState { storeCheck { objectCount missingCount } } }'),
    ).resolves.toMatchObject({ storeCheck: { objectCount: 10, missingCount: 2 } });
    expect((state as { lastMigration: string }).lastMigration).toMatch(/\D176\d{10}$/);
  });

  it('puts back in the queue what died, whose only', async () => {
    const RETRY = `mutation ($input: RetryDeadJobInput!) { retryDeadJob(input: $input) { userErrors { code } } }`;
    const owner = await scene.database.connect('jalon_owner');
    const [{ id }] = await owner.query(
      `select id from graphile_worker.add_job('test', json_build_object('employerId', $1::text), max_attempts => 1)`,
      [scene.region.employerId],
    );
    expect(await run(scene.operator, RETRY, { input: { queueJobId: id } })).toBe('NOT_FOUND');
    await owner.query(
      `update graphile_worker._private_jobs set attempts = 1, last_error = 'CODE' where id = $1`,
      [id],
    );
    expect(await run(scene.holder, RETRY, { input: { queueJobId: id } })).toBe('FORBIDDEN');
    expect(await run(scene.operator, '{ platformState { deadJobs { employerName task reason } } }')).toEqual({
      deadJobs: [{ employerName: 'Région', task: 'test', reason: 'CODE' }],
    });
    expect(await run(scene.operator, RETRY, { input: { queueJobId: id } })).toEqual({ userErrors: [] });
    expect(await run(scene.operator, '{ platformState { deadJobs { task } } }')).toEqual({ deadJobs: [] });
  });
});
