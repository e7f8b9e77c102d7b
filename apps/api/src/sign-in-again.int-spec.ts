import type { ScriptedBrowser } from './testing/scripted-browser';
import { SignInScene, whoIs } from './testing/sign-in-scene';

let scene: SignInScene;

beforeAll(async () => {
  scene = await SignInScene.make();
  await scene.hireWithIdentity('Maëlle', 'Riou', { provider: '', subject: 'subject-2' });
});
beforeEach(() => scene.reset());
afterAll(() => scene.close());

const DONE = '/connexion/confirmee';
const tokenOf = ({ cookies }: ScriptedBrowser) => cookies.get('__Host-jalon')?.value;

async function asked(browser: ScriptedBrowser): Promise<URL> {
  const search = new URLSearchParams({ provider: 'fake', confirm: '1', returnTo: DONE });
  const answer = await browser.send(`/auth/sign-in?${search}`);
  return new URL(answer.headers.get('location') ?? '', browser.origin);
}

async function confirm(browser: ScriptedBrowser): Promise<string | null> {
  return (await browser.send(scene.provider.agree(await asked(browser)))).headers.get('location');
}

async function signedIn(settings = {}): Promise<ScriptedBrowser> {
  const browser = await scene.open(settings);
  await scene.signIn(browser);
  return browser;
}

async function lackOf(browser: ScriptedBrowser): Promise<string | null> {
  const { data } = await browser.graphql<{ proofOffer: { lack: string | null } }>('{ proofOffer { lack } }');
  return data.proofOffer.lack;
}

describe('proving again who one is', () => {
  it('asks the provider for a proof given now', async () => {
    const { searchParams } = await asked(await signedIn());
    expect(searchParams.get('prompt')).toBe('login');
    expect(searchParams.get('max_age')).toBe('0');
  });

  it('makes the proof fresh, under a new token, in the session that goes on', async () => {
    const browser = await signedIn();
    scene.database.clock.set('2026-06-15T08:15:00.000Z');
    expect(await lackOf(browser)).toBe('TOO_OLD');
    const [before, sessions] = [tokenOf(browser), await sessionsOf(browser)];
    expect(await confirm(browser)).toBe(DONE);
    expect(await lackOf(browser)).toBeNull();
    expect(tokenOf(browser)).not.toBe(before);
    expect(await sessionsOf(browser)).toEqual(sessions);
    browser.cookies.set('__Host-jalon', { value: before ?? '', path: '/' });
    expect(await whoIs(browser)).toBeNull();
  });

  it('is not done by somebody else, whose proof leaves the session as it was', async () => {
    const browser = await signedIn();
    scene.database.clock.set('2026-06-15T08:20:00.000Z');
    scene.provider.answers = { idToken: (claims) => ({ ...claims, sub: 'subject-2' }) };
    expect(await confirm(browser)).toBe('/connexion/erreur?code=AUTRE_PERSONNE');
    expect(await whoIs(browser)).toBe('Camille Le Goff');
    expect(await lackOf(browser)).toBe('TOO_OLD');
  });

  it.each([
    ['says that the proof is an old one', { auth_time: Math.floor(Date.now() / 1_000) - 600 }],
    ['does not say when it was given', { auth_time: undefined }],
  ])('is not done when the provider %s, whatever became of our request', async (_case, more) => {
    const browser = await signedIn();
    scene.database.clock.set('2026-06-15T08:20:00.000Z');
    scene.provider.answers = { idToken: (claims) => ({ ...claims, ...more }) };
    expect(await confirm(browser)).toBe('/connexion/erreur?code=PREUVE_ANCIENNE');
    expect(await lackOf(browser)).toBe('TOO_OLD');
  });

  it('believes a provider that never says when, if it is configured so', async () => {
    const browser = await signedIn({ tellsWhen: false });
    scene.provider.answers = { idToken: (claims) => ({ ...claims, auth_time: undefined }) };
    expect((await asked(browser)).searchParams.has('max_age')).toBe(false);
    expect(await confirm(browser)).toBe(DONE);
  });

  it('is heard in the session that asked, and in no other', async () => {
    const browser = await signedIn();
    const back = scene.provider.agree(await asked(browser));
    browser.cookies.delete('__Host-jalon');
    expect((await browser.send(back)).headers.get('location')).toBe(
      '/connexion/erreur?code=CONNEXION_EXPIREE',
    );
    expect(tokenOf(browser)).toBeUndefined();
  });

  it('opens nothing to whoever has no session', async () => {
    const browser = await scene.open();
    expect((await asked(browser)).pathname).toBe('/connexion/erreur');
  });

  it('sets aside another person’s session, opened meanwhile in the same browser', async () => {
    const browser = await signedIn();
    const back = scene.provider.agree(await asked(browser));
    const pending = browser.cookies.get('__Host-jalon-connexion');
    scene.provider.answers = { idToken: (claims) => ({ ...claims, sub: 'subject-2' }) };
    await scene.signIn(browser);
    browser.cookies.set('__Host-jalon-connexion', pending ?? { value: '', path: '/' });
    const nonceLost = await browser.send(back);
    expect(nonceLost.headers.get('location')).toMatch(/^\/connexion\/erreur/);
    expect(await whoIs(browser)).toBe('Maëlle Riou');
  });
});

describe('a shared computer', () => {
  const shared = async () => {
    const browser = await scene.open();
    const answer = await browser.send('/auth/sign-in?provider=fake&shared=1');
    const authorisation = new URL(answer.headers.get('location') ?? '');
    await browser.send(scene.provider.agree(authorisation));
    return { browser, authorisation };
  };

  it('asks the provider to forget whoever was there before', async () => {
    const { authorisation } = await shared();
    expect(authorisation.searchParams.get('prompt')).toBe('login');
  });

  it('keeps a session five minutes untouched, each use counting', async () => {
    const { browser } = await shared();
    scene.database.clock.set('2026-06-15T08:04:59.000Z');
    expect(await lifeOf(browser)).toMatchObject({ isShared: true });
    scene.database.clock.set('2026-06-15T08:09:58.000Z');
    expect(await whoIs(browser)).toBe('Camille Le Goff');
    scene.database.clock.set('2026-06-15T08:14:58.000Z');
    expect(await whoIs(browser)).toBeNull();
  });

  it('keeps it two hours in all, however busy', async () => {
    const { browser } = await shared();
    const start = Date.parse('2026-06-15T08:00:00.000Z');
    for (let minute = 4; minute < 120; minute += 4) {
      scene.database.clock.set(new Date(start + minute * 60_000).toISOString());
      expect(await whoIs(browser)).toBe('Camille Le Goff');
    }
    scene.database.clock.set('2026-06-15T10:00:00.000Z');
    expect(await whoIs(browser)).toBeNull();
  });

  it('is no other’s: an ordinary session keeps its half hour', async () => {
    const browser = await signedIn();
    expect(await lifeOf(browser)).toMatchObject({ isShared: false });
    scene.database.clock.set('2026-06-15T08:29:00.000Z');
    expect(await whoIs(browser)).toBe('Camille Le Goff');
  });

  it('is emptied of what the browser kept when the person locks it', async () => {
    const { browser } = await shared();
    const answer = await browser.send('/auth/sign-out', { method: 'POST' });
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const provider = new URL(answer.headers.get('location') ?? '');
    expect(provider.href).toContain(`${scene.provider.issuer}/end`);
    const back = await browser.send(`/auth/signed-out?state=${provider.searchParams.get('state')}`);
    expect(back.headers.get('location')).toBe('/connexion?deconnexion=1&partage=1');
    expect(await whoIs(browser)).toBeNull();
  });

  it('is offered as a shared computer again, even when nothing is known of the session any more', async () => {
    const { browser } = await shared();
    await browser.send('/auth/sign-out', { method: 'POST' });
    const gone = await browser.send('/auth/sign-out?shared=1', { method: 'POST' });
    const state = new URLSearchParams(gone.headers.get('location')?.split('?')[1]).get('state');
    const left = await browser.send(`/auth/signed-out?state=${state}`);
    expect(left.headers.get('location')).toBe('/connexion?deconnexion=1&partage=1');
  });

  it('keeps no answer in a cache', async () => {
    const { browser } = await shared();
    const answer = await browser.send('/graphql?query={me{displayName}}', {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

async function sessionsOf(browser: ScriptedBrowser) {
  const { data } = await browser.graphql<{ mySessions: { id: string }[] }>('{ mySessions { id startedAt } }');
  return data.mySessions;
}

async function lifeOf(browser: ScriptedBrowser) {
  const { data } = await browser.graphql<{ me: { session: object } }>('{ me { session { isShared } } }');
  return data.me.session;
}
