import { auditModule } from '@jalon/audit/api';
import type { Actor } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import { identityModule } from './identity.module';
import { signInModule } from './sign-in.module';
import { linkExternalIdentity } from './sign-in-link.service';
import { type Staff, staffOf } from './testing';
import { WebSessionStore } from './web-session.store';

const policy = { secret: 'a secret of the tests', idle: 30 * 60_000, absolute: 600 * 60_000 };
const START = '2026-06-15T08:00:00.000Z';

let database: TestDatabase;
let region: Staff;
let hospital: Staff;
let camille: Actor;
let yann: Actor;
let store: WebSessionStore;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, signInModule]);
  region = await staffOf(database, 'Région');
  hospital = await staffOf(database, 'Hôpital');
  camille = await region.hire({ usualName: 'Le Goff', givenNames: 'Camille Marie' });
  await hospital.hire({ usualName: 'Le Goff', givenNames: 'Camille Marie', personId: camille.personId });
  yann = await hospital.hire({ usualName: 'Kervella', givenNames: 'Yann' });
  await link(region, camille, 'camille');
  await link(hospital, yann, 'yann');
  store = new WebSessionStore(database.services(), policy);
});
afterAll(() => database.close());
beforeEach(() => database.clock.set(START));

describe('the life of a session', () => {
  it('ends half an hour after the last request', async () => {
    const token = await open(camille);
    at('08:29');
    expect(await store.read(token)).toMatchObject({ personId: camille.personId });
    at('08:58');
    expect(await store.read(token)).not.toBeNull();
    at('09:29');
    expect(await store.read(token)).toBeNull();
  });

  it('ends after ten hours, however busy', async () => {
    const token = await open(camille);
    for (let minute = 20; minute < 600; minute += 20) {
      database.clock.set(new Date(Date.parse(START) + minute * 60_000).toISOString());
      expect(await store.read(token)).not.toBeNull();
    }
    at('18:00');
    expect(await store.read(token)).toBeNull();
  });

  it('is read in one statement, and written at most once a minute', async () => {
    const token = await open(camille);
    at('08:05');
    await store.read(token);
    const seen = await lastSeen(token);
    database.queries.length = 0;
    database.clock.set('2026-06-15T08:05:40.000Z');
    await store.read(token);
    expect(database.statements).toHaveLength(1);
    expect(await lastSeen(token)).toEqual(seen);
    at('08:06:01');
    await store.read(token);
    expect(await lastSeen(token)).not.toEqual(seen);
  });

  it('is known by a keyed hash only: a row made by hand, or another secret, opens nothing', async () => {
    const token = await open(camille);
    const stranger = new WebSessionStore(database.services(), { ...policy, secret: 'another secret' });
    expect(await stranger.read(token)).toBeNull();
    const owner = await database.connect('jalon_owner');
    const rows: { id: Buffer }[] = await owner.query('select id from web_session');
    expect(rows.some(({ id }) => id.equals(Buffer.from(token, 'base64url')))).toBe(false);
  });

  it('ends with the account', async () => {
    const token = await open(yann);
    const owner = await database.connect('jalon_owner');
    await owner.query('update account set disabled_at = now() where person_id = $1', [yann.personId]);
    expect(await store.read(token)).toBeNull();
    await owner.query('update account set disabled_at = null where person_id = $1', [yann.personId]);
  });

  it('never opens as somebody else’s agent', async () => {
    const session = { ...newSession(yann), agentId: camille.agentId };
    await expect(store.open(session)).rejects.toThrow('this person is not this agent');
  });

  it('keeps its tables out of the serving role’s reach', async () => {
    for (const table of ['account', 'external_identity', 'web_session', 'sign_in_attempt']) {
      await expect(database.services().dataSource.query(`select from ${table}`)).rejects.toThrow(
        'permission denied',
      );
    }
  });
});

describe('my sessions', () => {
  it('shows where I am signed in, this one marked, and nobody else’s', async () => {
    await endAll(camille);
    const here = await read(await open(camille, 'Firefox, Windows'));
    await open(camille, 'Safari, iOS');
    await open(yann, 'Chrome, Linux');
    const { data } = await database.execute(here, '{ mySessions { device current } }');
    expect(data?.['mySessions']).toHaveLength(2);
    expect(data?.['mySessions']).toEqual(
      expect.arrayContaining([
        { device: 'Firefox, Windows', current: true },
        { device: 'Safari, iOS', current: false },
      ]),
    );
  });

  it('ends one of mine at once, and says the same of another’s as of none', async () => {
    const here = await read(await open(camille));
    const elsewhere = await open(camille);
    const others = await open(yann);
    const end = (id: string) =>
      database.execute(
        here,
        'mutation ($i: EndSessionInput!) { endSession(input: $i) { userErrors { code } } }',
        { i: { id } },
      );
    expect((await end((await read(elsewhere)).sessionId)).errors).toBeUndefined();
    expect(await store.read(elsewhere)).toBeNull();
    for (const id of [(await read(others)).sessionId, database.services().newId(), 'not an id']) {
      expect((await end(id)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect(await store.read(others)).not.toBeNull();
  });

  it('signs me out everywhere at once, and nobody else', async () => {
    const tokens = [await open(camille), await open(camille)];
    const others = await open(yann);
    await endAll(await read(tokens[0] as string));
    expect(await Promise.all(tokens.map((token) => store.read(token)))).toEqual([null, null]);
    expect(await store.read(others)).not.toBeNull();
  });

  it('is extended on demand, never beyond its end', async () => {
    const token = await open(camille);
    const here = await read(token);
    for (const time of ['08:29', '08:58', '09:27']) {
      at(time);
      const { data } = await database.execute(
        here,
        'mutation { extendSession { session { idleExpiresAt } } }',
      );
      expect(data).toMatchObject({ extendSession: { session: {} } });
    }
    at('09:56');
    expect(await store.read(token)).not.toBeNull();
    at('10:27');
    const { errors } = await database.execute(
      here,
      'mutation { extendSession { session { idleExpiresAt } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('the active employer', () => {
  const SWITCH =
    'mutation ($i: SwitchEmployerInput!) { switchEmployer(input: $i) { me { activeEmployer { name } } } }';

  it('changes for the session, and is remembered', async () => {
    const token = await open(camille);
    const employerId = hospital.employerId;
    const { data } = await database.execute(await read(token), SWITCH, { i: { employerId } });
    expect(data).toEqual({ switchEmployer: { me: { activeEmployer: { name: 'Hôpital' } } } });
    expect(await read(token)).toMatchObject({ employerId });
    const [account] = await database
      .services()
      .dataSource.query(`select * from identity_find_account('urn:test', '', 'camille')`);
    expect(account.last_employer_id).toBe(employerId);
  });

  it('is one of mine: another employer and none are refused alike', async () => {
    const token = await open(yann);
    const here = await read(token);
    for (const employerId of [region.employerId, database.services().newId(), 'not an id']) {
      const { errors } = await database.execute(here, SWITCH, { i: { employerId } });
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect(await read(token)).toMatchObject({ employerId: hospital.employerId });
  });
});

describe('me', () => {
  it('is null for nobody', async () => {
    expect((await database.execute(null, '{ me { displayName } }')).data).toEqual({ me: null });
  });

  it('tells names, employers by name, audiences and the life of the session in one statement', async () => {
    const here = await read(await open(camille));
    database.queries.length = 0;
    const { data } = await database.execute(
      here,
      '{ me { displayName givenName initials employers { name } audiences session { idleExpiresAt absoluteExpiresAt } } }',
    );
    expect(database.statements).toHaveLength(1);
    expect(data?.['me']).toMatchObject({
      displayName: 'Camille Le Goff',
      givenName: 'Camille',
      initials: 'CL',
      employers: [{ name: 'Hôpital' }, { name: 'Région' }],
      audiences: ['AGENT'],
      session: {
        idleExpiresAt: '2026-06-15T08:30:00.000Z',
        absoluteExpiresAt: '2026-06-15T18:00:00.000Z',
      },
    });
  });

  it('adds the spaces of managers and of habilitated people', async () => {
    const manager = await region.hire({ usualName: 'Riou' });
    await region.hire({ usualName: 'Membre', manager });
    await region.habilitate(manager);
    await link(region, manager, 'manager');
    const { data } = await database.execute(
      await read(await open(manager)),
      '{ me { audiences operations } }',
    );
    expect(data).toEqual({ me: { audiences: ['AGENT', 'MANAGER', 'HR'], operations: ['CONSULTATION'] } });
  });
});

describe('linking an identity', () => {
  it('is refused to whoever does not manage people, and traced', async () => {
    await expect(
      database.inContext(camille, (ctx) => linkExternalIdentity(ctx, identity(camille, 'x'))),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('knows only the agents of the employer', async () => {
    const stranger = linkAs(region, yann, 'new');
    await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows first the employer who gave the access', async () => {
    const newcomer = await region.hire({ usualName: 'Premier' });
    await linkAs(region, newcomer, 'first');
    const owner = await database.connect('jalon_owner');
    const [account] = await owner.query(`select * from identity_find_account('urn:test', '', 'first')`);
    expect(account).toMatchObject({ person_id: newcomer.personId, last_employer_id: newcomer.employerId });
  });

  it('never gives an account to a second identity, nor an identity to a second account', async () => {
    await expect(linkAs(hospital, camille, 'thief')).rejects.toThrow('another identity');
    const newcomer = await region.hire({ usualName: 'Nouvelle' });
    await expect(linkAs(region, newcomer, 'camille')).rejects.toThrow();
    await expect(linkAs(region, camille, 'camille')).resolves.toBeUndefined();
  });
});

function at(time: string): void {
  database.clock.set(`2026-06-15T${time.length === 5 ? `${time}:00` : time}.000Z`);
}

function newSession({ personId, employerId, agentId }: Actor, device = '') {
  return { personId, employerId, agentId, assurance: null, device, provider: 'test', idToken: 'token' };
}

function open(actor: Actor, device?: string): Promise<string> {
  return store.open(newSession(actor, device));
}

async function read(token: string): Promise<Actor> {
  const actor = await store.read(token);
  if (!actor) throw new Error('The session has ended.');
  return actor;
}

function endAll(actor: Actor) {
  return database.execute(actor, 'mutation { endAllSessions { endedSessions } }');
}

async function lastSeen(token: string): Promise<Date> {
  const { sessionId } = await read(token);
  const owner = await database.connect('jalon_owner');
  const [row] = await owner.query('select last_seen_at from web_session where public_id = $1', [sessionId]);
  return row.last_seen_at;
}

function identity({ personId }: Actor, subject: string) {
  return { personId, issuer: 'urn:test', provider: '', subject };
}

function linkAs({ administrator }: Staff, actor: Actor, subject: string): Promise<void> {
  return database.inContext(administrator, (ctx) => linkExternalIdentity(ctx, identity(actor, subject)));
}

async function link(staff: Staff, actor: Actor, subject: string): Promise<void> {
  await linkAs(staff, actor, subject);
}
