import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { modules } from './modules';
import { testServer, trustedDocuments } from './testing/test-server';

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

function nest(depth: number): string {
  return depth === 0 ? 'id' : `agent { ${nest(depth - 1)} }`;
}
