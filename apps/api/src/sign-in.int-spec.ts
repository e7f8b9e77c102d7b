import { WebSessionStore } from '@jalon/identity/api';
import { SignInScene, whoIs } from './testing/sign-in-scene';

let scene: SignInScene;

beforeAll(async () => {
  scene = await SignInScene.make();
});
beforeEach(() => scene.reset());
afterAll(() => scene.close());

describe('signing in', () => {
  it('opens the session of the person whose identity is proved, and returns to the page asked for', async () => {
    const browser = await scene.open();
    const answer = await scene.signIn(browser, '/mon-dossier?piece=3');
    expect(answer.headers.get('location')).toBe('/mon-dossier?piece=3');
    const { data } = await browser.graphql<{ me: object }>('{ me { displayName activeEmployer { name } } }');
    expect(data.me).toEqual({ displayName: 'Camille Le Goff', activeEmployer: { name: 'Région' } });
  });

  it('sends PKCE S256, and a state and a nonce of at least 32 characters', async () => {
    const browser = await scene.open();
    const { searchParams } = await scene.authorisationOf(browser);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('code_challenge')).toHaveLength(43);
    expect(searchParams.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect(searchParams.get('nonce')?.length).toBeGreaterThanOrEqual(32);
    await scene.signIn(browser);
    expect(scene.provider.tokenRequest.get('code_verifier')).toHaveLength(43);
    expect(scene.provider.tokenRequest.get('client_secret')).toBe('secret');
  });

  it('gives a __Host- cookie that scripts, other sites and plain HTTP never see', async () => {
    const browser = await scene.open();
    await scene.signIn(browser);
    const cookie = browser.received.find((one) => one.startsWith('__Host-jalon='));
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/Domain|Max-Age|Expires/);
  });

  it('never follows a return address out of the portal', async () => {
    for (const returnTo of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/%09/evil',
      'javascript:alert(1)',
    ]) {
      const browser = await scene.open();
      const answer = await scene.signIn(browser, returnTo);
      const location = new URL(answer.headers.get('location') ?? '', browser.origin);
      expect(location.origin).toBe(browser.origin);
    }
  });

  it('gives a new session id, whatever the browser held before', async () => {
    const browser = await scene.open();
    browser.cookies.set('__Host-jalon', { value: 'planted-by-somebody-else', path: '/' });
    await scene.signIn(browser);
    const first = browser.cookies.get('__Host-jalon')?.value;
    expect(first).not.toBe('planted-by-somebody-else');
    await scene.signIn(browser);
    const second = browser.cookies.get('__Host-jalon')?.value;
    expect(second).not.toBe(first);
    browser.cookies.set('__Host-jalon', { value: first ?? '', path: '/' });
    expect(await whoIs(browser)).toBeNull();
  });

  it('hears an answer once', async () => {
    const browser = await scene.open();
    const back = scene.provider.agree(await scene.authorisationOf(browser));
    const pending = browser.cookies.get('__Host-jalon-connexion');
    await browser.send(back);
    browser.cookies.clear();
    browser.cookies.set('__Host-jalon-connexion', pending ?? { value: '', path: '/' });
    const again = await browser.send(back);
    expect(again.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_EXPIREE');
    expect(await whoIs(browser)).toBeNull();
  });

  it('hears an answer only in the browser that asked', async () => {
    const [asking, other] = [await scene.open(), await scene.open()];
    const back = scene.provider.agree(await scene.authorisationOf(asking));
    const answer = await other.send(new URL(back.pathname + back.search, other.origin));
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_EXPIREE');
  });

  it('creates nothing for an identity nobody has linked', async () => {
    const before = await scene.asOwner('select count(*)::int as people from person');
    scene.provider.answers = { idToken: (claims) => ({ ...claims, sub: 'a-stranger' }) };
    const browser = await scene.open();
    const answer = await scene.signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
    expect(browser.cookies.has('__Host-jalon')).toBe(false);
    expect(await scene.asOwner('select count(*)::int as people from person')).toEqual(before);
    expect(await scene.asOwner(`select from external_identity where subject = 'a-stranger'`)).toEqual([]);
  });

  it('does not take the same subject of another issuer or provider for the same person', async () => {
    const browser = await scene.open({ idpClaim: 'idp_id', userinfoSigned: true });
    const answer = await scene.signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
  });

  it('explains a refusal of the provider without repeating its words', async () => {
    const browser = await scene.open();
    const back = scene.provider.agree(await scene.authorisationOf(browser));
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', '<script>alert(1)</script>');
    const answer = await browser.send(back);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_REFUSEE');
    expect(await answer.text()).not.toContain('script');
  });

  it('starts and explains itself while the provider is down', async () => {
    const browser = await scene.open({ issuer: 'http://127.0.0.1:9' });
    const answer = await browser.send('/auth/sign-in');
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=FOURNISSEUR_INDISPONIBLE');
  });

  it('asks for a level of authentication and refuses less', async () => {
    const browser = await scene.open({ acrValues: ['eidas1-mfa', 'eidas2'] });
    expect((await scene.authorisationOf(browser)).searchParams.get('acr_values')).toBe('eidas1-mfa eidas2');
    const answer = await scene.signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=NIVEAU_INSUFFISANT');
  });

  it('refuses an address that begins too often, until the window has passed', async () => {
    scene.database.clock.set('2026-06-16T08:00:00.000Z');
    const browser = await scene.open({}, { begun: 2, answered: 100 });
    const places: string[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1)
      places.push((await browser.send('/auth/sign-in')).headers.get('location') ?? '');
    expect(places[1]).toContain(scene.provider.issuer);
    expect(places[2]).toBe('/connexion/erreur?code=TROP_D_ESSAIS');
    scene.database.clock.set('2026-06-16T08:11:00.000Z');
    expect((await browser.send('/auth/sign-in')).headers.get('location')).toContain(scene.provider.issuer);
  });

  it('refuses an address that brings too many answers, right ones included', async () => {
    scene.database.clock.set('2026-06-17T08:00:00.000Z');
    const browser = await scene.open({}, { begun: 100, answered: 1 });
    await browser.send('/auth/callback/fake?code=guessed&state=guessed');
    const answer = await scene.signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=TROP_D_ESSAIS');
  });

  it('ends on a page of the portal when the fault is ours', async () => {
    const browser = await scene.open();
    const back = scene.provider.agree(await scene.authorisationOf(browser));
    jest.spyOn(WebSessionStore.prototype, 'open').mockRejectedValueOnce(new Error('the database is away'));
    const answer = await browser.send(back);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=ERREUR_INTERNE');
  });
});
