import { createEmployer, inviteAgent, PublicServiceBranch } from '@jalon/identity/api';
import { RequestContext } from '@jalon/shared/api';
import { SignInScene, whoIs } from './testing/sign-in-scene';
import type { ScriptedBrowser } from './testing/scripted-browser';

let scene: SignInScene;
let sirets = 0;

beforeAll(async () => (scene = await SignInScene.make()), 60_000);
afterEach(() => scene.reset());
afterAll(() => scene.close());

/** An employer made for the test, and the link of its first administrator. */
async function invite(signInProvider: string | null = null): Promise<string> {
  const owner = await scene.database.connect('jalon_owner');
  const ctx = new RequestContext(scene.database.services(owner), null);
  let link = '';
  const name = { usualName: 'Kerdraon', birthName: 'Kerdraon', givenNames: 'Soazig', matricule: 'ADM-1' };
  await createEmployer(
    ctx,
    {
      siret:
        [
          '21290019700014',
          '26220002300030',
          '20006920400010',
          '13000548100010',
          '21350000000012',
          '99000000000010',
        ][sirets++] ?? '',
      name: `Commune ${sirets}`,
      shortName: `Commune ${sirets}`,
      branch: PublicServiceBranch.TERRITORIAL,
      signInProvider,
      firstAdministrator: name,
    },
    async (inside, { administrator }) => {
      const { url } = await inviteAgent(inside, administrator);
      link = url;
    },
  );
  return link.slice(link.lastIndexOf('/') + 1);
}

/** As somebody whose provider proves `subject`. */
function as(subject: string) {
  scene.provider.answers = { idToken: (claims) => ({ ...claims, sub: subject }) };
}

/** Follows the link up to the provider's page; @returns where the provider would send the browser back. */
async function begin(browser: ScriptedBrowser, invitation: string): Promise<string | URL> {
  const answer = await browser.send(
    `/auth/sign-in?provider=fake&returnTo=/mon-espace&invitation=${invitation}`,
  );
  const location = answer.headers.get('location') ?? '';
  return location.startsWith('/') ? location : scene.provider.agree(new URL(location));
}

/** The whole of it; @returns where the person arrives. */
async function follow(browser: ScriptedBrowser, invitation: string): Promise<string> {
  const back = await begin(browser, invitation);
  if (typeof back === 'string') return back;
  return (await browser.send(back)).headers.get('location') ?? '';
}

const stateOf = async (browser: ScriptedBrowser, secret: string) =>
  (
    await browser.graphql<{ accessInvitation: object }>(
      'query ($secret: String!) { accessInvitation(secret: $secret) { state employerName providers { key } } }',
      { secret },
    )
  ).data.accessInvitation;

describe('the link of a first administrator', () => {
  it('opens the person’s space to the identity just proven, and is spent', async () => {
    const link = await invite();
    const browser = await scene.open();
    as('soazig');
    expect(await follow(browser, link)).toBe('/mon-espace');
    expect(await whoIs(browser)).toBe('Soazig Kerdraon');
    expect(await stateOf(browser, link)).toMatchObject({ state: 'USED', providers: [] });
    const another = await scene.open();
    as('somebody-else');
    expect(await follow(another, link)).toBe('/connexion/erreur?code=INVITATION_UTILISEE');
    expect(await whoIs(another)).toBeNull();
    as('soazig');
    expect((await scene.signIn(await scene.open())).headers.get('location')).toBe('/');
    expect(
      await scene.asOwner(`select id from access_invitation where encode(id, 'escape') like '%${link}%'`),
    ).toEqual([]);
  });

  it('is taken by the first of two browsers that follow it together', async () => {
    const link = await invite();
    const [first, second] = [await scene.open(), await scene.open()];
    const search = `/auth/sign-in?provider=fake&returnTo=/mon-espace&invitation=${link}`;
    const pages: URL[] = [];
    for (const browser of [first, second]) {
      pages.push(new URL((await browser.send(search)).headers.get('location') ?? ''));
    }
    as('soazig-2');
    const arrivals: (string | null)[] = [];
    for (const [index, browser] of [first, second].entries()) {
      const back = scene.provider.agree(pages[index] as URL);
      arrivals.push((await browser.send(back)).headers.get('location'));
    }
    expect(arrivals).toEqual(['/mon-espace', '/connexion/erreur?code=INVITATION_UTILISEE']);
    expect(await whoIs(second)).toBeNull();
  });

  it('is followed with the employer’s own provider only', async () => {
    const link = await invite('autre');
    const browser = await scene.open();
    expect(await stateOf(browser, link)).toMatchObject({ state: 'OPEN', providers: [] });
    expect(await follow(browser, link)).toBe('/connexion/erreur?code=FOURNISSEUR_NON_PREVU');
  });

  it('dies on the seventh day, in words, and shows no provider any more', async () => {
    const link = await invite();
    const browser = await scene.open();
    scene.database.clock.set('2026-06-22T07:59:59.000Z');
    expect(await stateOf(browser, link)).toMatchObject({ state: 'OPEN' });
    scene.database.clock.set('2026-06-22T08:00:00.000Z');
    expect(await stateOf(browser, link)).toEqual({
      state: 'EXPIRED',
      employerName: `Commune ${sirets}`,
      providers: [],
    });
    expect(await follow(browser, link)).toBe('/connexion/erreur?code=INVITATION_EXPIREE');
  });

  it('says nothing to whoever made it up', async () => {
    const browser = await scene.open();
    const madeUp = 'A'.repeat(43);
    expect(await stateOf(browser, madeUp)).toEqual({ state: 'UNKNOWN', employerName: null, providers: [] });
    expect(await follow(browser, madeUp)).toBe('/connexion/erreur?code=INVITATION_INCONNUE');
  });

  it('opens nothing to an identity that is somebody else’s already, and stays good', async () => {
    const link = await invite();
    const browser = await scene.open();
    as('subject-1');
    expect(await follow(browser, link)).toBe('/connexion/erreur?code=IDENTITE_DEJA_RATTACHEE');
    expect(await whoIs(browser)).toBeNull();
    expect(await stateOf(browser, link)).toMatchObject({ state: 'OPEN' });
    as('soazig-5');
    expect(await follow(await scene.open(), link)).toBe('/mon-espace');
  });
});
