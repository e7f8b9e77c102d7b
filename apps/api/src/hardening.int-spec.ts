import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { modules } from './modules';
import { builtApps, testConfiguration, testServer, trustedDocuments } from './testing/test-server';

const json = { 'content-type': 'application/json' };
const ME = 'query Me { me { displayName } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let database: TestDatabase;
let explored: FastifyInstance;
let production: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase(modules);
  explored = await testServer(database);
  production = await testServer(database, {
    exploring: false,
    documents: trustedDocuments({
      [hashOf(ME)]: ME,
      [hashOf(SESSIONS)]: SESSIONS,
      [hashOf(AGENT_FILE)]: AGENT_FILE,
    }),
  });
});
afterAll(async () => {
  await explored.close();
  await production.close();
  await database.close();
});
const SESSIONS = 'query Sessions { mySessions { id } }';
const AGENT_FILE = 'query File($agentId: ID!) { agentFile(agentId: $agentId) { id } }';

function post(server: FastifyInstance, payload: unknown, headers: InjectOptions['headers'] = {}) {
  const body = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  return server.inject({ method: 'POST', url: '/graphql', payload: body, headers: { ...json, ...headers } });
}
const ask = (query: string, server = explored) => post(server, { query });

describe('a malformed request', () => {
  it.each<[string, unknown]>([
    ['JSON that does not parse', '{'],
    ['an empty body', ''],
    ['a list of operations', [{ query: ME }]],
    ['a text', '"query"'],
    ['null', 'null'],
    ['no document', {}],
    ['an empty document', { query: '  ' }],
    ['a document that is not text', { query: 12 }],
    ['a document too long', { query: `{ me { displayName } } #${'x'.repeat(20_000)}` }],
    ['GraphQL that does not parse', { query: '{' }],
    ['a field that does not exist', { query: '{ nothing }' }],
    ['several operations and no name', { query: 'query A { me { initials } } query B { me { initials } }' }],
    ['a name that no operation has', { query: ME, operationName: 'Other' }],
    ['variables that are not an object', { query: ME, variables: 'x' }],
    ['an unknown document', { documentId: 'f'.repeat(64) }],
    ['a document named after an object’s own property', { documentId: '__proto__' }],
  ])('%s is answered 400, in a sentence, without a stack', async (_name, payload) => {
    const answer = await post(explored, payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0]).toEqual({
      message: expect.stringMatching(/^[A-Z].*[.}"]$/s),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(answer.body).not.toMatch(/node_modules|\bat .*:\d+|stacktrace/);
  });

  it('a variable of the wrong type is the caller’s to mend, compiled or not', async () => {
    for (const request of [
      { documentId: hashOf(AGENT_FILE) },
      { documentId: hashOf(AGENT_FILE), variables: { agentId: {} } },
    ]) {
      const answer = await post(production, request);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('what is refused before being read', () => {
  it.each<[number, string, InjectOptions]>([
    [405, 'another method', { method: 'PUT', url: '/graphql' }],
    [405, 'TRACE', { method: 'TRACE' as 'GET', url: '/' }],
    [414, 'an address too long', { method: 'GET', url: `/${'x'.repeat(5_000)}` }],
    [
      415,
      'a compressed body',
      {
        method: 'POST',
        url: '/graphql',
        headers: { ...json, 'content-encoding': 'gzip' },
        payload: gzipSync('{}'),
      },
    ],
    [
      415,
      'another media type',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{}' },
    ],
    [
      413,
      'a body too large',
      { method: 'POST', url: '/graphql', headers: json, payload: 'x'.repeat(110_000) },
    ],
    [
      403,
      'a POST from another site',
      {
        method: 'POST',
        url: '/graphql',
        headers: { ...json, origin: 'https://evil.example' },
        payload: '{}',
      },
    ],
    [403, 'a POST from nowhere', { method: 'POST', url: '/auth/sign-out', headers: { origin: 'null' } }],
    [
      403,
      'a form of another site',
      { method: 'POST', url: '/auth/sign-out', headers: { 'sec-fetch-site': 'cross-site' } },
    ],
  ])('%i: %s', async (status, _name, request) => {
    expect((await explored.inject(request)).statusCode).toBe(status);
  });

  it('GraphQL is never asked by GET', async () => {
    const answer = await explored.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(ME)}` });
    expect(answer.statusCode).toBe(404);
  });
});

describe('a document that asks too much', () => {
  it.each<[string, string]>([
    ['deep', `{ myFile { ${'timeline { piece { agent { id } } '.repeat(1)} ${nest(9)} } } }`],
    ['aliases', `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: me { initials }`).join(' ')} }`],
    ['directives', `{ me { initials ${'@include(if: true) '.repeat(25)} } }`],
    ['tokens', `{ ${'me { initials } '.repeat(400)} }`],
    [
      'costly',
      `{ ${Array.from({ length: 12 }, (_, i) => `a${i}: agents(first: 100) { edges { node { id displayName matricule } } }`).join(' ')} }`,
    ],
  ])('%s is refused with 400', async (_name, query) => {
    const answer = await ask(query);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('production', () => {
  it('runs the portal’s documents, by their hash', async () => {
    const answer = await post(production, { documentId: hashOf(ME), operationName: 'Me' });
    expect(answer.json()).toEqual({ data: { me: null } });
  });

  it('refuses free text, its own documents’ text included', async () => {
    const answer = await ask(ME, production);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toContain('documentId');
  });

  it('has no introspection, and suggests no field', async () => {
    const open = await testServer(database, {
      exploring: false,
      documents: trustedDocuments({ a: '{ __schema { types { name } } }', b: '{ mee { id } }' }),
    });
    expect((await post(open, { documentId: 'a' })).statusCode).toBe(400);
    const suggestion = await post(open, { documentId: 'b' });
    expect(suggestion.body).not.toContain('Did you mean');
    await open.close();
  });

  it('has no explorer, no demonstration, no development sign-in', async () => {
    for (const url of [
      '/graphql/explorer',
      '/demo',
      '/demo/bar.js',
      '/demo/sign-in/auth',
      '/demo/accounts.json',
    ]) {
      expect((await production.inject({ url })).statusCode).toBe(404);
    }
  });
});

describe('errors', () => {
  it('let the public codes through', async () => {
    const answer = await post(production, { documentId: hashOf(SESSIONS) });
    expect(answer.json().errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('hide everything else behind a number that the log knows', async () => {
    const services = {
      ...database.services(),
      now: () => {
        throw new Error('secret detail');
      },
    };
    const broken = await testServer(database, { services });
    broken.addHook(
      'preHandler',
      async (request) => void Object.assign(request.cookies, { '__Host-jalon': 'x' }),
    );
    const answer = await post(broken, { query: '{ mySessions { id } }' });
    expect(answer.statusCode).toBe(500);
    expect(answer.json().errors[0]).toEqual({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: answer.headers['x-correlation-id'] },
    });
    expect(answer.body).not.toContain('secret detail');
    await broken.close();
  });
});

describe('the rate', () => {
  it('is limited by address for whoever is not signed in, with the time to wait', async () => {
    const slow = await testServer(database, { rateLimits: { perPerson: 2, perAddress: 2 } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await ask(ME, slow)).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    expect(Number((await ask(ME, slow)).headers['retry-after'])).toBeGreaterThan(0);
    await slow.close();
  });

  it('is not escaped by forging the address of a proxy we do not know', async () => {
    const slow = await testServer(database, { rateLimits: { perPerson: 1, perAddress: 1 } });
    await post(slow, { query: ME }, { 'x-forwarded-for': '198.51.100.1' });
    expect((await post(slow, { query: ME }, { 'x-forwarded-for': '198.51.100.2' })).statusCode).toBe(429);
    await slow.close();
  });
});

describe('the portal', () => {
  let portal: FastifyInstance;
  const apps = builtApps();

  beforeAll(async () => {
    write('shell/browser/index.html', '<html><body><script nonce="{{CSP_NONCE}}"></script></body></html>');
    write('shell/browser/main-ABCDEF12.js', 'let a;');
    write('shell/browser/remoteEntry.json', '{}');
    portal = await testServer(database, { builtApps: apps }, { publicUrl: 'https://jalon.exemple.fr' });
  });
  afterAll(() => portal.close());

  it('is one page, with a new nonce each time, never unsafe-inline', async () => {
    const pages = await Promise.all(
      ['/', '/mon-dossier', '/index.html'].map((url) => portal.inject({ url })),
    );
    const nonces = pages.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1]);
    expect(new Set(nonces).size).toBe(3);
    for (const [index, { headers }] of pages.entries()) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain(`script-src 'self' 'nonce-${nonces[index]}'`);
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('keeps hashed files for a year, and asks again for what names them', async () => {
    expect((await portal.inject({ url: '/main-ABCDEF12.js' })).headers['cache-control']).toContain(
      'immutable',
    );
    expect((await portal.inject({ url: '/remoteEntry.json' })).headers['cache-control']).toBe('no-cache');
  });

  it('serves a compressed copy when there is one', async () => {
    write('shell/browser/main-ABCDEF12.js.br', 'compressed');
    const answer = await portal.inject({ url: '/main-ABCDEF12.js', headers: { 'accept-encoding': 'br' } });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
    });
    expect(answer.body).toBe('compressed');
  });

  it('serves a remote as soon as it is built, without a restart', async () => {
    expect((await portal.inject({ url: '/mfe/hr/remoteEntry.json' })).statusCode).toBe(404);
    write('hr/browser/remoteEntry.json', '{}');
    expect((await portal.inject({ url: '/mfe/hr/remoteEntry.json' })).statusCode).toBe(200);
  });

  it.each([
    '/nothing.js',
    '/mfe/hr',
    '/mfe/hr/nothing.js',
    '/mfe/..%2fshell/index.html',
    '/files/x',
    '/auth/x',
    '/health/x',
    '/.git/config',
    '/..%2f..%2fpackage.json',
  ])('answers 404 at %s', async (url) => {
    const answer = await portal.inject({ url });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('sends the headers every answer owes', async () => {
    for (const url of ['/', '/health/live', '/main-ABCDEF12.js', '/nothing.js']) {
      expect((await portal.inject({ url })).headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
    }
  });

  it('says so calmly while it is not built', async () => {
    const answer = await explored.inject({ url: '/' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('pas encore construit');
  });

  function write(path: string, content: string): void {
    mkdirSync(join(apps, path, '..'), { recursive: true });
    writeFileSync(join(apps, path), content);
  }
});

describe('health', () => {
  it('is live, and ready while the database answers', async () => {
    expect((await explored.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await explored.inject({ url: '/health/ready' })).statusCode).toBe(200);
    const dataSource = { query: () => Promise.reject(new Error('away')) } as never;
    const cut = await testServer(database, { services: { ...database.services(), dataSource } });
    expect((await cut.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await cut.inject({ url: '/health/ready' })).statusCode).toBe(503);
    await cut.close();
  });
});

describe('the log', () => {
  it('holds no address, no query string, no variable', async () => {
    const lines: string[] = [];
    const write = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    const logged = await testServer(database, {}, { ...testConfiguration(), logLevel: 'info' });
    await logged.inject({ url: '/auth/sign-in?loginHint=canary-hint', remoteAddress: '203.0.113.9' });
    await post(logged, { query: AGENT_FILE, variables: { agentId: 'canary-variable' } });
    await logged.close();
    write.mockRestore();
    expect(lines.join('')).toContain('/auth/sign-in');
    expect(lines.join('')).not.toMatch(/canary|203\.0\.113\.9/);
  });
});

function nest(depth: number): string {
  return depth === 0 ? 'id' : `agent { ${nest(depth - 1)} }`;
}
