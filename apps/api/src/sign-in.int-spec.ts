import type { AddressInfo } from 'node:net';
import { linkExternalIdentity, WebSessionStore } from '@jalon/identity/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { generateKeyPair } from 'jose';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { openIdConnectProvider } from './adapters/openid-connect';
import type { SignInProviderSettings } from './configuration/providers';
import { modules } from './modules';
import { FakeProvider } from './testing/fake-provider';
import { ScriptedBrowser } from './testing/scripted-browser';
import { testServer } from './testing/test-server';

let database: TestDatabase;
let provider: FakeProvider;
let staff: Staff;
let agent: Actor;

beforeAll(async () => {
  database = await testDatabase(modules);
  provider = await FakeProvider.start();
  staff = await staffOf(database, 'Région');
  agent = await staff.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
  await link(staff, agent.personId, { provider: '', subject: 'subject-1' });
});
afterAll(async () => {
  await provider.stop();
  await database.close();
});
beforeEach(() => {
  provider.answers = {};
  database.clock.set('2026-06-15T08:00:00.000Z');
});

const servers: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('signing in', () => {
  it('opens the session of the person whose identity is proved, and returns to the page asked for', async () => {
    const browser = await open();
    const answer = await signIn(browser, '/mon-dossier?piece=3');
    expect(answer.headers.get('location')).toBe('/mon-dossier?piece=3');
    const { data } = await browser.graphql<{ me: object }>('{ me { displayName activeEmployer { name } } }');
    expect(data.me).toEqual({ displayName: 'Camille Le Goff', activeEmployer: { name: 'Région' } });
  });

  it('sends PKCE S256, and a state and a nonce of at least 32 characters', async () => {
    const browser = await open();
    const { searchParams } = await authorisationOf(browser);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('code_challenge')).toHaveLength(43);
    expect(searchParams.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect(searchParams.get('nonce')?.length).toBeGreaterThanOrEqual(32);
    await signIn(browser);
    expect(provider.tokenRequest.get('code_verifier')).toHaveLength(43);
    expect(provider.tokenRequest.get('client_secret')).toBe('secret');
  });

  it('gives a __Host- cookie that scripts, other sites and plain HTTP never see', async () => {
    const browser = await open();
    await signIn(browser);
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
      const browser = await open();
      const answer = await signIn(browser, returnTo);
      const location = new URL(answer.headers.get('location') ?? '', browser.origin);
      expect(location.origin).toBe(browser.origin);
    }
  });

  it('gives a new session id, whatever the browser held before', async () => {
    const browser = await open();
    browser.cookies.set('__Host-jalon', { value: 'planted-by-somebody-else', path: '/' });
    await signIn(browser);
    const first = browser.cookies.get('__Host-jalon')?.value;
    expect(first).not.toBe('planted-by-somebody-else');
    await signIn(browser);
    const second = browser.cookies.get('__Host-jalon')?.value;
    expect(second).not.toBe(first);
    browser.cookies.set('__Host-jalon', { value: first ?? '', path: '/' });
    expect(await whoIs(browser)).toBeNull();
  });

  it('hears an answer once', async () => {
    const browser = await open();
    const back = provider.agree(await authorisationOf(browser));
    const pending = browser.cookies.get('__Host-jalon-connexion');
    await browser.send(back);
    browser.cookies.clear();
    browser.cookies.set('__Host-jalon-connexion', pending ?? { value: '', path: '/' });
    const again = await browser.send(back);
    expect(again.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_EXPIREE');
    expect(await whoIs(browser)).toBeNull();
  });

  it('hears an answer only in the browser that asked', async () => {
    const [asking, other] = [await open(), await open()];
    const back = provider.agree(await authorisationOf(asking));
    const answer = await other.send(new URL(back.pathname + back.search, other.origin));
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_EXPIREE');
  });

  it('creates nothing for an identity nobody has linked', async () => {
    const before = await asOwner(database, 'select count(*)::int as people from person');
    provider.answers = { idToken: (claims) => ({ ...claims, sub: 'a-stranger' }) };
    const browser = await open();
    const answer = await signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
    expect(browser.cookies.has('__Host-jalon')).toBe(false);
    expect(await asOwner(database, 'select count(*)::int as people from person')).toEqual(before);
    expect(await asOwner(database, `select from external_identity where subject = 'a-stranger'`)).toEqual([]);
  });

  it('does not take the same subject of another issuer or provider for the same person', async () => {
    const browser = await open({ idpClaim: 'idp_id', userinfoSigned: true });
    const answer = await signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
  });

  it('explains a refusal of the provider without repeating its words', async () => {
    const browser = await open();
    const back = provider.agree(await authorisationOf(browser));
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', '<script>alert(1)</script>');
    const answer = await browser.send(back);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_REFUSEE');
    expect(await answer.text()).not.toContain('script');
  });

  it('starts and explains itself while the provider is down', async () => {
    const browser = await open({ issuer: 'http://127.0.0.1:9' });
    const answer = await browser.send('/auth/sign-in');
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=FOURNISSEUR_INDISPONIBLE');
  });

  it('asks for a level of authentication and refuses less', async () => {
    const browser = await open({ acrValues: ['eidas1-mfa', 'eidas2'] });
    expect((await authorisationOf(browser)).searchParams.get('acr_values')).toBe('eidas1-mfa eidas2');
    const answer = await signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=NIVEAU_INSUFFISANT');
  });

  it('refuses an address that begins too often, until the window has passed', async () => {
    database.clock.set('2026-06-16T08:00:00.000Z');
    const browser = await open({}, { begun: 2, answered: 100 });
    const places: string[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1)
      places.push((await browser.send('/auth/sign-in')).headers.get('location') ?? '');
    expect(places[1]).toContain(provider.issuer);
    expect(places[2]).toBe('/connexion/erreur?code=TROP_D_ESSAIS');
    database.clock.set('2026-06-16T08:11:00.000Z');
    expect((await browser.send('/auth/sign-in')).headers.get('location')).toContain(provider.issuer);
  });

  it('refuses an address that brings too many answers, right ones included', async () => {
    database.clock.set('2026-06-17T08:00:00.000Z');
    const browser = await open({}, { begun: 100, answered: 1 });
    await browser.send('/auth/callback/fake?code=guessed&state=guessed');
    const answer = await signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=TROP_D_ESSAIS');
  });

  it('ends on a page of the portal when the fault is ours', async () => {
    const browser = await open();
    const back = provider.agree(await authorisationOf(browser));
    jest.spyOn(WebSessionStore.prototype, 'open').mockRejectedValueOnce(new Error('the database is away'));
    const answer = await browser.send(back);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=ERREUR_INTERNE');
  });
});

describe('an answer that lies', () => {
  const refused = ['/connexion/erreur?code=CONNEXION_REFUSEE'];

  it.each<[string, FakeProvider['answers']]>([
    ['names another issuer', { idToken: (claims) => ({ ...claims, iss: 'https://evil.example' }) }],
    ['is meant for another client', { idToken: (claims) => ({ ...claims, aud: 'another' }) }],
    ['answers another request (nonce)', { idToken: (claims) => ({ ...claims, nonce: 'x'.repeat(43) }) }],
    ['carries no nonce', { idToken: ({ nonce: _, ...claims }) => claims }],
    ['has expired', { idToken: (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 600 }) }],
    ['names nobody', { idToken: ({ sub: _, ...claims }) => claims }],
    ['was changed after it was signed', { rawIdToken: tamper }],
    ['is not signed', { rawIdToken: unsign }],
  ])('is refused when the identity token %s', async (_name, answers) => {
    provider.answers = answers;
    const browser = await open();
    const answer = await signIn(browser);
    expect([answer.headers.get('location')]).toEqual(refused);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is refused when another key signed the identity token', async () => {
    provider.answers = { signWith: (await generateKeyPair('RS256')).privateKey };
    const answer = await signIn(await open());
    expect([answer.headers.get('location')]).toEqual(refused);
  });

  it('is refused when the state is not ours, or the issuer of the answer is another', async () => {
    for (const [name, value] of [
      ['state', 'x'.repeat(43)],
      ['iss', 'https://evil.example'],
    ] as const) {
      const browser = await open();
      const back = provider.agree(await authorisationOf(browser));
      back.searchParams.set(name, value);
      const answer = await browser.send(back);
      expect([answer.headers.get('location')]).toEqual(refused);
    }
  });
});

describe('a federation whose userinfo is signed, as ProConnect', () => {
  const federation = {
    idpClaim: 'idp_id',
    identityClaim: 'uid',
    userinfoSigned: true,
    acrValues: ['eidas1'],
  };

  beforeAll(async () => {
    const other = await staff.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
    await link(staff, other.personId, { provider: 'idp-1', subject: 'uid-1' });
  });

  it('knows the person by issuer, provider behind it, and the claim chosen', async () => {
    const browser = await open(federation);
    await signIn(browser);
    expect(await whoIs(browser)).toBe('Maëlle Riou');
  });

  it.each<[string, () => Promise<FakeProvider['answers']>]>([
    [
      'is signed by another key',
      async () => ({ userinfoSignWith: (await generateKeyPair('RS256')).privateKey }),
    ],
    ['is not signed', async () => ({ userinfoUnsigned: true })],
    ['speaks of somebody else', async () => ({ userinfo: (claims) => ({ ...claims, sub: 'another' }) })],
    ['does not name the provider', async () => ({ userinfo: ({ idp_id: _, ...claims }) => claims })],
  ])('refuses userinfo that %s', async (_name, answers) => {
    provider.answers = await answers();
    const browser = await open(federation);
    const answer = await signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_REFUSEE');
  });
});

/** A server of ours with the fake provider, and a browser that has just opened it. */
async function open(
  settings: Partial<SignInProviderSettings> = {},
  signInLimits = { begun: 1_000, answered: 1_000 },
): Promise<ScriptedBrowser> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const providers = [openIdConnectProvider(provider.settings(settings))];
  const server = await testServer(database, { providers, signInLimits }, { publicUrl });
  servers.push(server);
  await server.listen({ host: '127.0.0.1', port });
  return new ScriptedBrowser(publicUrl);
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function authorisationOf(browser: ScriptedBrowser, returnTo = '/'): Promise<URL> {
  const search = new URLSearchParams({ provider: 'fake', returnTo });
  const answer = await browser.send(`/auth/sign-in?${search}`);
  return new URL(answer.headers.get('location') ?? '');
}

async function signIn(browser: ScriptedBrowser, returnTo?: string): Promise<Response> {
  return browser.send(provider.agree(await authorisationOf(browser, returnTo)));
}

async function whoIs(browser: ScriptedBrowser): Promise<string | null> {
  const { data } = await browser.graphql<{ me: { displayName: string } | null }>('{ me { displayName } }');
  return data.me?.displayName ?? null;
}

function link({ administrator }: Staff, personId: string, identity: { provider: string; subject: string }) {
  return database.inContext(administrator, (ctx) =>
    linkExternalIdentity(ctx, { personId, issuer: provider.issuer, ...identity }),
  );
}

async function asOwner(on: TestDatabase, sql: string): Promise<Record<string, number>[]> {
  return (await on.connect('jalon_owner')).query(sql);
}

function tamper(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, acr: 'eidas3' })).toString('base64url');
  return [header, changed, signature].join('.');
}

function unsign(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  return [header, token.split('.')[1], ''].join('.');
}
