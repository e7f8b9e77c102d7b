import { closeEngagement, HabilitationOperation, linkExternalIdentity } from '@jalon/identity/api';
import type { StaffMember } from '@jalon/identity/api/testing';
import { FakeProvider } from './testing/fake-provider';
import type { ScriptedBrowser } from './testing/scripted-browser';
import { SignInScene, whoIs } from './testing/sign-in-scene';

let scene: SignInScene;
let personal: FakeProvider;
let referent: StaffMember;

beforeAll(async () => {
  scene = await SignInScene.make();
  personal = await FakeProvider.start();
  scene.database.clock.set('2026-06-15T08:00:00.000Z');
  referent = await scene.hireWithIdentity('Soizic', 'Kerbrat', { provider: '', subject: 'referent' });
  await scene.staff.habilitate(referent, {
    label: 'Référente d’accès',
    operations: [HabilitationOperation.CONFIRM_IDENTITY],
    documentTypes: [],
  });
});
beforeEach(async () => {
  await scene.reset();
  personal.answers = {};
});
afterAll(async () => {
  await scene.close();
  await personal.stop();
});

let subjects = 0;

/** Somebody of the employer, in a browser of their own, where they are signed in with their employer's provider. */
async function somebody(settings = {}) {
  const subject = `agent-${++subjects}`;
  const member = await scene.hireWithIdentity('Maëlle', `Riou ${subjects}`, { provider: '', subject });
  const browser = await browserOf(subject, settings);
  return { member, browser, subject, own: `own-${subjects}` };
}

async function browserOf(subject: string, settings = {}): Promise<ScriptedBrowser> {
  const places = [personal.settings({ key: 'personal', label: 'Personnel', isPersonal: true })];
  const browser = await scene.open(settings, undefined, places);
  await signIn(browser, subject);
  return browser;
}

function signIn(browser: ScriptedBrowser, subject: string): Promise<Response> {
  scene.provider.answers = { idToken: (claims) => ({ ...claims, sub: subject }) };
  return scene.signIn(browser);
}

async function signInPersonally(browser: ScriptedBrowser, subject: string): Promise<string | null> {
  return through(browser, '/auth/sign-in?provider=personal', subject);
}

async function through(browser: ScriptedBrowser, path: string, subject: string): Promise<string | null> {
  personal.answers = { idToken: (claims) => ({ ...claims, sub: subject }) };
  const answer = await browser.send(path);
  const url = new URL(answer.headers.get('location') ?? '', browser.origin);
  if (url.origin === browser.origin) return url.pathname + url.search;
  return (await browser.send(personal.agree(url))).headers.get('location');
}

const BEGIN = `mutation ($input: BeginIdentityLinkInput!) {
  beginIdentityLink(input: $input) { path userErrors { code } } }`;

async function propose(browser: ScriptedBrowser, subject: string): Promise<string | null> {
  const { data } = await browser.graphql<{ beginIdentityLink: { path: string } }>(BEGIN, {
    input: { place: 'personal' },
  });
  return through(browser, data.beginIdentityLink.path, subject);
}

interface Mine {
  identities: { id: string; isPersonal: boolean }[];
  proposals: { id: string; state: string; refusal: string | null }[];
}
async function mine(browser: ScriptedBrowser): Promise<Mine> {
  const { data } = await browser.graphql<{ myIdentities: Mine }>(
    '{ myIdentities { identities { id isPersonal } proposals { id state refusal } } }',
  );
  return data.myIdentities;
}

async function waiting(): Promise<{ id: string; agentId: string }[]> {
  const { data } = await scene.database.execute<{ identitiesToConfirm: { id: string; agentId: string }[] }>(
    referent,
    '{ identitiesToConfirm { id agentId providerLabel isPersonal } }',
  );
  return data?.identitiesToConfirm ?? [];
}

async function decide(mutation: 'confirmIdentity' | 'refuseIdentity', by: StaffMember, input: object) {
  const type = mutation === 'confirmIdentity' ? 'ConfirmIdentityInput' : 'RefuseIdentityInput';
  const { data, errors } = await scene.database.execute<
    Record<string, { decidedId: string; userErrors: { code: string }[] }>
  >(by, `mutation ($input: ${type}!) { ${mutation}(input: $input) { decidedId userErrors { code } } }`, {
    input,
  });
  const answer = data?.[mutation];
  return errors?.[0]?.extensions['code'] ?? answer?.userErrors[0]?.code ?? answer?.decidedId;
}

/** What the employer keeps, as one of its people sees it. */
const inside = (sql: string) => scene.database.inContext(referent, (ctx) => ctx.db.query<object[]>(sql));

const waitingOf = async ({ agentId }: StaffMember) =>
  (await waiting()).find((one) => one.agentId === agentId)?.id ?? '';

describe('a second identity', () => {
  it('opens nothing until the referent has confirmed it, then opens its person’s space', async () => {
    const { browser, member, own } = await somebody();
    expect(await propose(browser, own)).toBe('/mon-acces?identite=1');
    expect((await mine(browser)).proposals).toMatchObject([{ state: 'PENDING' }]);
    const elsewhere = await browserOf('nobody-at-all');
    expect(await signInPersonally(elsewhere, own)).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
    const id = await waitingOf(member);
    expect(await decide('confirmIdentity', referent, { id, isChecked: false })).toBe('CHECK_FIRST');
    expect(await decide('confirmIdentity', referent, { id, isChecked: true })).toBe(id);
    await signInPersonally(elsewhere, own);
    expect(await whoIs(elsewhere)).toMatch(/^Maëlle Riou/);
    expect((await mine(browser)).identities.map(({ isPersonal }) => isPersonal).sort()).toEqual([
      false,
      true,
    ]);
    expect(await decide('confirmIdentity', referent, { id, isChecked: true })).toBe('NOT_PENDING');
    expect(await inside(`select subject from identity_proposal where id = '${id}'`)).toEqual([
      { subject: null },
    ]);
  });

  it('tells both, and is in the worklist while it waits', async () => {
    const { browser, member, own } = await somebody();
    await propose(browser, own);
    const id = await waitingOf(member);
    const items = () =>
      inside(`select outcome from work_item where kind = 'access.identity' and object_id = '${id}'`);
    expect(await items()).toEqual([{ outcome: null }]);
    await decide('refuseIdentity', referent, { id, reason: 'Je n’ai pas pu vous joindre.' });
    expect(await items()).toEqual([{ outcome: 'REFUSED' }]);
    const told = await inside(`select kind from notification where object_id = '${id}' order by kind`);
    expect(told).toEqual([{ kind: 'access.identityRefused' }, { kind: 'access.identityWaiting' }]);
    expect((await mine(browser)).proposals).toMatchObject([
      { state: 'REFUSED', refusal: 'Je n’ai pas pu vous joindre.' },
    ]);
  });

  it('is refused for a reason, or not at all', async () => {
    const { browser, member, own } = await somebody();
    await propose(browser, own);
    expect(await decide('refuseIdentity', referent, { id: await waitingOf(member), reason: ' ' })).toBe(
      'REQUIRED',
    );
    expect((await mine(browser)).proposals).toMatchObject([{ state: 'PENDING' }]);
  });

  it('is never confirmed by its own person, nor by whoever has no right to', async () => {
    const browser = await browserOf('referent');
    await propose(browser, 'own-referent');
    const [asked] = (await mine(browser)).proposals;
    expect(await waiting()).not.toContainEqual(expect.objectContaining({ id: asked?.id }));
    const input = { id: asked?.id, isChecked: true };
    expect(await decide('confirmIdentity', referent, input)).toBe('FORBIDDEN');
    const { member } = await somebody();
    expect(await decide('confirmIdentity', member, input)).toBe('FORBIDDEN');
  });

  it('is never somebody else’s', async () => {
    const first = await somebody();
    await propose(first.browser, first.own);
    await decide('confirmIdentity', referent, { id: await waitingOf(first.member), isChecked: true });
    const second = await somebody();
    expect(await propose(second.browser, first.own)).toBe('/connexion/erreur?code=IDENTITE_D_UN_AUTRE');
    expect((await mine(second.browser)).proposals).toEqual([]);
    expect(await whoIs(second.browser)).toMatch(/^Maëlle Riou/);
  });

  it('waits for one person at a time, and is not confirmed once it has become another’s', async () => {
    const [first, second] = [await somebody(), await somebody()];
    await propose(first.browser, first.own);
    expect(await propose(second.browser, first.own)).toBe('/connexion/erreur?code=IDENTITE_D_UN_AUTRE');
    const { personId } = await scene.staff.hire();
    await scene.database.inContext(scene.staff.administrator, (ctx) =>
      linkExternalIdentity(ctx, { personId, issuer: personal.issuer, provider: '', subject: first.own }),
    );
    const input = { id: await waitingOf(first.member), isChecked: true };
    expect(await decide('confirmIdentity', referent, input)).toBe('IDENTITY_TAKEN');
    expect((await mine(first.browser)).proposals).toMatchObject([{ state: 'PENDING' }]);
  });

  it('is not added from a session left open on a desk', async () => {
    const { browser, own } = await somebody();
    scene.database.clock.set('2026-06-15T08:20:00.000Z');
    const { errors } = await browser.graphql<object>(BEGIN, { input: { place: 'personal' } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FRESH_SIGN_IN_REQUIRED' } });
    expect(await through(browser, '/auth/sign-in?provider=personal&link=1', own)).toBe(
      '/connexion/erreur?code=PREUVE_ANCIENNE',
    );
  });

  it('is removed by its person, who keeps one way in and closes the other sessions', async () => {
    const { browser, member, own, subject } = await somebody();
    await propose(browser, own);
    await decide('confirmIdentity', referent, { id: await waitingOf(member), isChecked: true });
    const elsewhere = await browserOf(subject);
    const { identities } = await mine(browser);
    const professional = identities.find(({ isPersonal }) => !isPersonal);
    const second = identities.find(({ isPersonal }) => isPersonal);
    const remove = async (id?: string) => {
      const { data } = await browser.graphql<{ removeMyIdentity: { userErrors: { code: string }[] } }>(
        'mutation ($id: ID!) { removeMyIdentity(input: { id: $id }) { userErrors { code } } }',
        { id },
      );
      return data.removeMyIdentity.userErrors.map(({ code }) => code);
    };
    expect(await remove(second?.id)).toEqual([]);
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await remove(professional?.id)).toEqual(['LAST_WAY']);
    expect(await whoIs(browser)).toMatch(/^Maëlle Riou/);
    expect(await signInPersonally(elsewhere, own)).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
  });
});

describe('after a departure', () => {
  const leaves = (member: StaffMember, endsOn: string) =>
    scene.database.inContext(scene.staff.administrator, (ctx) =>
      closeEngagement(ctx, { engagementId: member.engagementId, endsOn, endReason: 'Mutation' }),
    );

  it('opens by the personal identity, and no more by the employer’s where it is configured so', async () => {
    const settings = { opensAfterDeparture: false };
    const { browser, member, own, subject } = await somebody(settings);
    await propose(browser, own);
    await decide('confirmIdentity', referent, { id: await waitingOf(member), isChecked: true });
    await leaves(member, '2026-06-30');
    scene.database.clock.set('2026-06-30T08:00:00.000Z');
    await signIn(browser, subject);
    expect(await whoIs(browser)).not.toBeNull();
    scene.database.clock.set('2026-07-01T08:00:00.000Z');
    browser.cookies.clear();
    expect((await signIn(browser, subject)).headers.get('location')).toBe('/connexion/erreur?code=DEPART');
    await signInPersonally(browser, own);
    expect(await whoIs(browser)).toMatch(/^Maëlle Riou/);
  });

  it('goes on opening by the employer’s provider unless it is configured otherwise', async () => {
    const { browser, member, subject } = await somebody();
    await leaves(member, '2026-06-16');
    scene.database.clock.set('2026-06-20T08:00:00.000Z');
    await signIn(browser, subject);
    expect(await whoIs(browser)).not.toBeNull();
  });
});
