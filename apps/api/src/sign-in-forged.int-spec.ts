import { generateKeyPair } from 'jose';
import type { FakeProvider } from './testing/fake-provider';
import { SignInScene, whoIs } from './testing/sign-in-scene';

let scene: SignInScene;

beforeAll(async () => {
  scene = await SignInScene.make();
});
beforeEach(() => scene.reset());
afterAll(() => scene.close());

describe('an answer that lies', () => {
  const refused = ['/connexion/erreur?code=CONNEXION_REFUSEE'];

  it.each<[string, FakeProvider['answers']]>([
    ['names another issuer', { idToken: (claims) => ({ ...claims, iss: 'https://evil.example' }) }],
    ['is meant for another client', { idToken: (claims) => ({ ...claims, aud: 'another' }) }],
    ['answers another request (nonce)', { idToken: (claims) => ({ ...claims, nonce: 'x'.repeat(43) }) }],
    ['carries no nonce', { idToken: (claims) => ({ ...claims, nonce: undefined }) }],
    ['has expired', { idToken: (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 600 }) }],
    ['names nobody', { idToken: (claims) => ({ ...claims, sub: undefined }) }],
    ['was changed after it was signed', { rawIdToken: tamper }],
    ['is not signed', { rawIdToken: unsign }],
  ])('is refused when the identity token %s', async (_name, answers) => {
    scene.provider.answers = answers;
    const browser = await scene.open();
    const answer = await scene.signIn(browser);
    expect([answer.headers.get('location')]).toEqual(refused);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is refused when another key signed the identity token', async () => {
    scene.provider.answers = { signWith: (await generateKeyPair('RS256')).privateKey };
    const answer = await scene.signIn(await scene.open());
    expect([answer.headers.get('location')]).toEqual(refused);
  });

  it('is refused when the state is not ours, or the issuer of the answer is another', async () => {
    for (const [name, value] of [
      ['state', 'x'.repeat(43)],
      ['iss', 'https://evil.example'],
    ] as const) {
      const browser = await scene.open();
      const back = scene.provider.agree(await scene.authorisationOf(browser));
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
    await scene.hireWithIdentity('Maëlle', 'Riou', { provider: 'idp-1', subject: 'uid-1' });
  });

  it('knows the person by issuer, provider behind it, and the claim chosen', async () => {
    const browser = await scene.open(federation);
    await scene.signIn(browser);
    expect(await whoIs(browser)).toBe('Maëlle Riou');
  });

  it.each<[string, () => Promise<FakeProvider['answers']>]>([
    [
      'is signed by another key',
      async () => ({ userinfoSignWith: (await generateKeyPair('RS256')).privateKey }),
    ],
    ['is not signed', async () => ({ userinfoUnsigned: true })],
    ['speaks of somebody else', async () => ({ userinfo: (claims) => ({ ...claims, sub: 'another' }) })],
    [
      'does not name the provider',
      async () => ({ userinfo: (claims) => ({ ...claims, idp_id: undefined }) }),
    ],
  ])('refuses userinfo that %s', async (_name, answers) => {
    scene.provider.answers = await answers();
    const browser = await scene.open(federation);
    const answer = await scene.signIn(browser);
    expect(answer.headers.get('location')).toBe('/connexion/erreur?code=CONNEXION_REFUSEE');
  });
});

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
