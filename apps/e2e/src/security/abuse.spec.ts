import { randomBytes } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, people, test } from '../support/test';

const COOKIE = '__Host-jalon';
const ME = '{ me { displayName } }';
const ask = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post('/graphql', { data, headers });

test.describe('a document that asks too much through fragments', () => {
  const documents: Record<string, string> = {
    'a fragment of itself': 'query { me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }',
    'depth by fragments': `query { myFile { ...f0 } } ${Array.from({ length: 12 }, (_, level) => `fragment f${level} on PersonnelFile { timeline { piece { agent { id } } } ${level < 11 ? `...f${level + 1}` : 'id'} }`).join(' ')} query b { x }`,
    'aliases by a fragment': `query { ${Array.from({ length: 16 }, (_, one) => `a${one}: me { ...m }`).join(' ')} } fragment m on Me { displayName }`,
    'a directive nobody knows': '{ me @everything { displayName } }',
  };
  for (const [what, query] of Object.entries(documents)) {
    test(what, async ({ request }) => {
      const answer = await ask(request, { query });
      expect(answer.status()).toBe(400);
      expect(await answer.text()).not.toMatch(/node_modules|stacktrace| at /);
    });
  }
});

test('a request is asked one way: no batch, no GET, no form, no huge body', async ({ request }) => {
  expect((await ask(request, [{ query: ME }, { query: ME }])).status()).toBe(400);
  expect(
    (
      await request.get(
        `/graphql?query=${encodeURIComponent('mutation { endAllSessions { endedSessions } }')}`,
      )
    ).status(),
  ).toBe(404);
  expect((await request.post('/graphql', { form: { query: ME } })).status()).toBe(415);
  expect((await ask(request, { query: ME, padding: 'x'.repeat(200_000) })).status()).toBe(413);
  expect((await ask(request, { query: ME }, { origin: 'https://evil.example' })).status()).toBe(403);
  const polluted = await ask(request, { query: ME, variables: JSON.parse('{"__proto__":{"isAdmin":true}}') });
  expect([200, 400]).toContain(polluted.status());
  expect(await (await ask(request, { query: ME })).json()).toEqual({ data: { me: null } });
});

test('a session is its secret’s alone: forged, cut or altered, a cookie is nobody’s', async ({
  page,
  signIn,
  playwright,
  baseURL,
}) => {
  await signIn(people.agent);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === COOKIE);
  const real = cookie?.value ?? '';
  const flipped = `${real.slice(0, -1)}${real.endsWith('A') ? 'B' : 'A'}`;
  const forgeries = [
    randomBytes(32).toString('base64url'),
    real.slice(0, -1),
    flipped,
    `${real}x`,
    '',
    'null',
    '../../etc/passwd',
    "' or 1=1 --",
    'a'.repeat(4_000),
  ];
  const nobody = await playwright.request.newContext(baseURL ? { baseURL } : {});
  for (const forged of forgeries) {
    const answer = await ask(nobody, { query: ME }, { cookie: `${COOKIE}=${encodeURIComponent(forged)}` });
    expect(await answer.json(), forged.slice(0, 20)).toEqual({ data: { me: null } });
  }
  const genuine = await ask(nobody, { query: ME }, { cookie: `${COOKIE}=${real}` });
  expect((await genuine.json()).data.me.displayName).toBe('Camille Le Goff');
  await nobody.dispose();
});

test('a session that ended stays ended: its cookie replayed opens nothing', async ({
  page,
  signIn,
  playwright,
  baseURL,
}) => {
  await signIn(people.retired);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === COOKIE);
  const replay = { cookie: `${COOKIE}=${cookie?.value}` };
  const other = await playwright.request.newContext(baseURL ? { baseURL } : {});
  expect((await (await ask(other, { query: ME }, replay)).json()).data.me).not.toBeNull();
  await page.request.post('/auth/sign-out', { maxRedirects: 0 });
  expect((await (await ask(other, { query: ME }, replay)).json()).data.me).toBeNull();
  await other.dispose();
});
