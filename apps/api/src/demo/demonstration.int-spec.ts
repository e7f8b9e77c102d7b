import { linkExternalIdentity } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { buildApiSchema } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { parse, validate } from 'graphql';
import type { Configuration } from '../configuration/configuration';
import { namedQueries } from '../explorer/named-queries';
import { modules } from '../modules';
import { freePort } from '../testing/free-port';
import { ScriptedBrowser } from '../testing/scripted-browser';
import { testConfiguration, testServer } from '../testing/test-server';
import { DEMO_ISSUER } from './accounts';
import { demonstration } from './demonstration';
import { requireDemoGround } from './safeguards';

let database: TestDatabase;
let server: FastifyInstance;
let browser: ScriptedBrowser;
let staff: Staff;

beforeAll(async () => {
  database = await testDatabase(modules);
  await markAsDemo();
  staff = await staffOf(database, 'Région Armorique');
  for (const [subject, usualName, givenNames] of [
    ['camille.legoff', 'Le Goff', 'Camille'],
    ['maelle.riou', 'Riou', 'Maëlle'],
    ['jean.dupont', "D'Upont <b>", 'Jean'],
  ] as const) {
    await link(subject, (await staff.hire({ usualName, givenNames, jobTitle: 'Rédactrice' })).personId);
  }
  const port = await freePort();
  const configuration: Configuration = { ...testConfiguration(), publicUrl: `http://localhost:${port}` };
  const { dataSource } = database.services();
  process.env['DATABASE_OWNER_URL'] = await urlOf('jalon_owner');
  server = await testServer(database, await demonstration(configuration, dataSource), configuration);
  await server.listen({ host: '127.0.0.1', port });
  browser = new ScriptedBrowser(configuration.publicUrl);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('the development sign-in', () => {
  it('lists everybody, the named accounts first, names being text', async () => {
    const page = await (await browser.follow('/auth/sign-in?provider=demo')).text();
    expect(page.indexOf('Camille Le Goff')).toBeLessThan(page.indexOf('Maëlle Riou'));
    expect(page).toContain('Rédactrice, Région Armorique');
    expect(page).toContain('&#60;b&#62;');
    expect(page).not.toContain('<b>');
  });

  it('signs in whoever is chosen, by the whole flow', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await browser.follow('/auth/sign-in?provider=demo&returnTo=/algorithmes');
    await browser.follow(browser.place, { method: 'POST', body: 'subject=jean.dupont', headers: form });
    expect(browser.place).toBe('/algorithmes');
    expect(await whoIs()).toContain('Jean');
  });

  it('switches in one click, whoever was signed in before, and ends their session', async () => {
    await browser.follow('/auth/sign-in?provider=demo&loginHint=camille.legoff&returnTo=/mon-espace');
    expect([browser.place, await whoIs()]).toEqual(['/mon-espace', 'Camille Le Goff']);
    const before = browser.cookies.get('__Host-jalon');
    await browser.follow('/auth/sign-in?provider=demo&loginHint=maelle.riou&returnTo=/mon-equipe');
    expect([browser.place, await whoIs()]).toEqual(['/mon-equipe', 'Maëlle Riou']);
    browser.cookies.set('__Host-jalon', before ?? { value: '', path: '/' });
    expect(await whoIs()).toBeUndefined();
  });

  it('opens nothing for somebody it does not know', async () => {
    await browser.follow('/auth/sign-in?provider=demo&loginHint=nobody');
    expect(browser.place).toMatch(/^\/demo\/sign-in\/choice\//);
    await browser.follow(browser.place, { method: 'POST', body: 'subject=nobody' });
    expect(browser.place).toMatch(/^\/demo\/sign-in\/choice\//);
  });

  it('proves an identity that nobody has linked, which opens nothing by itself', async () => {
    await browser.follow('/auth/sign-in?provider=demo&returnTo=/mon-espace');
    await browser.follow(browser.place, { method: 'POST', body: 'nouveau=camille.legoff' });
    expect(browser.place).toMatch(/^\/demo\/sign-in\/choice\//);
    await browser.follow(browser.place, { method: 'POST', body: 'nouveau=soazig.kerdraon' });
    expect(browser.place).toBe('/connexion/erreur?code=IDENTITE_NON_RATTACHEE');
  });

  it('signs out of the provider too, and empties the browser’s storage', async () => {
    await browser.follow('/auth/sign-in?provider=demo&loginHint=camille.legoff');
    const answer = await browser.send('/auth/sign-out', { method: 'POST' });
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const end = new URL(answer.headers.get('location') ?? '');
    expect(end.searchParams.get('id_token_hint')).toMatch(/^ey/);
    const page = await (await browser.send(end)).text();
    const body = new URLSearchParams({
      xsrf: /name="xsrf" value="(\w+)"/.exec(page)?.[1] ?? '',
      logout: 'yes',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await browser.follow('/demo/sign-in/session/end/confirm', {
      method: 'POST',
      body: body.toString(),
      headers,
    });
    expect(browser.place).toBe('/connexion?deconnexion=1');
    expect(await whoIs()).toBeUndefined();
  });
});

describe('the demonstration', () => {
  it('shows who one may be, with the page to open first', async () => {
    const page = await (await browser.send('/demo')).text();
    expect(page).toContain('loginHint=camille.legoff&#38;returnTo=%2Fmon-espace');
  });

  it('leads through six stops, in either language, the last without an account', async () => {
    for (const [query, visit] of [
      ['', 'Visite en 10 minutes'],
      ['?langue=en', 'A visit in 10 minutes'],
    ]) {
      const page = await (await browser.send(`/demo${query}`)).text();
      expect(page).toContain(visit);
      expect(page.match(/<span class="title">\d\. /g)).toHaveLength(6);
      expect(page).toContain('href="/verifier"');
    }
  });

  it('serves its pages the portal’s typefaces', async () => {
    const page = await (await browser.send('/demo')).text();
    const fonts = [...page.matchAll(/url\((\/demo\/fonts\/[^)]+)\)/g)].map(([, path]) => path as string);
    expect(fonts).toHaveLength(2);
    for (const path of fonts)
      expect((await browser.send(path)).headers.get('content-type')).toBe('font/woff2');
  });

  it('has nothing to try before a certificate is issued', async () => {
    expect(await (await browser.send('/demo/certificats.json')).json()).toEqual([]);
    expect((await browser.send('/demo/certificats/MQ-RQYK-GP2E-6CJJ.pdf')).status).toBe(404);
  });

  it('tells the bar who is signed in', async () => {
    await browser.follow('/auth/sign-in?provider=demo&loginHint=maelle.riou');
    const bar = (await (await browser.send('/demo/accounts.json')).json()) as {
      current: object;
      accounts: { subject: string }[];
    };
    expect(bar.current).toEqual({ subject: 'maelle.riou', name: 'Maëlle Riou' });
    expect(bar.accounts.map(({ subject }) => subject)).toEqual(['camille.legoff', 'maelle.riou']);
  });

  it('has an explorer whose files are ours and whose six queries fit the schema', async () => {
    const page = await browser.send('/graphql/explorer');
    expect(await page.text()).not.toMatch(/src="http/);
    for (const file of ['react.js', 'react-dom.js', 'graphiql.js', 'graphiql.css']) {
      expect((await browser.send(`/graphql/explorer/${file}`)).status).toBe(200);
    }
    expect((await browser.send('/graphql/explorer/package.json')).status).toBe(404);
    const schema = buildApiSchema(modules);
    expect(
      namedQueries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message)),
    ).toEqual([]);
    expect(namedQueries).toHaveLength(6);
  });

  it.each<[string, Partial<Configuration>]>([
    ['an address others reach', { host: '0.0.0.0' }],
    ['a public name', { publicUrl: 'https://jalon.exemple.fr' }],
  ])('does not start on %s', async (_name, change) => {
    const ground = requireDemoGround({ ...testConfiguration(), ...change }, database.services().dataSource);
    await expect(ground).rejects.toThrow('ne s’ouvre que sur cette machine');
  });

  it('does not start on a database without its mark', async () => {
    const unmarked = await testDatabase(modules);
    const ground = requireDemoGround(testConfiguration(), unmarked.services().dataSource);
    await expect(ground).rejects.toThrow('n’est pas une base de démonstration');
    await unmarked.close();
  });
});

async function whoIs(): Promise<string | undefined> {
  const { data } = await browser.graphql<{ me: { displayName: string } | null }>('{ me { displayName } }');
  return data.me?.displayName;
}

function link(subject: string, personId: string): Promise<void> {
  return database.inContext(staff.administrator, (ctx) =>
    linkExternalIdentity(ctx, { personId, issuer: DEMO_ISSUER, provider: '', subject }),
  );
}

async function markAsDemo(): Promise<void> {
  const owner = await database.connect('jalon_owner');
  const [{ name }] = await owner.query('select current_database() as name');
  await owner.query(`comment on database ${name} is 'jalon:demo'`);
}

async function urlOf(role: 'jalon_owner'): Promise<string> {
  return ((await database.connect(role)).options as { url?: string }).url ?? '';
}
