import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { modules } from './modules';
import { builtApps, testServer } from './testing/test-server';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(modules);
});
afterAll(() => database.close());

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

  it('keeps in no cache an address that opens something by itself, and tells it to nobody', async () => {
    const { headers, statusCode } = await portal.inject({ url: '/invitation/a-secret' });
    expect([statusCode, headers['cache-control'], headers['referrer-policy']]).toEqual([
      200,
      'no-store',
      'no-referrer',
    ]);
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

  it('brings back to the one address people sign in at', async () => {
    const local = await testServer(database, {}, { publicUrl: 'http://localhost:4239' });
    const answer = await local.inject({ url: '/aide?a=b', headers: { host: '127.0.0.1:4239' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, 'http://localhost:4239/aide?a=b']);
    await local.close();
  });

  it('says so calmly while it is not built', async () => {
    const empty = await testServer(database);
    const answer = await empty.inject({ url: '/' });
    await empty.close();
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
    const server = await testServer(database);
    expect((await server.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await server.inject({ url: '/health/ready' })).statusCode).toBe(200);
    await server.close();
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
    const logged = await testServer(database, {}, { logLevel: 'info' });
    await logged.inject({ url: '/auth/sign-in?loginHint=canary-hint', remoteAddress: '203.0.113.9' });
    const payload = {
      query: 'query Q($id: ID!) { agentFile(agentId: $id) { id } }',
      variables: { id: 'canary-variable' },
    };
    await logged.inject({ method: 'POST', url: '/graphql', payload });
    await logged.close();
    write.mockRestore();
    expect(lines.join('')).toContain('/auth/sign-in');
    expect(lines.join('')).not.toMatch(/canary|203\.0\.113\.9/);
  });
});
