import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { describeError } from '../http/logging';
import { modules } from '../modules';
import { type PermissionWorld, permissionWorld, SECRET } from '../testing/permission-world';
import { testServer } from '../testing/test-server';
import { workerLog } from '../worker/worker-log';

/** What must never be in a line: each says where it was put. */
const canary = (place: string) => `Canari-${place}-Kérézéon`;
const INJECTED = '\n{"level":30,"msg":"forged"}\r\n';

let database: TestDatabase;
let world: PermissionWorld;
let server: FastifyInstance;
const lines: string[] = [];

beforeAll(async () => {
  database = await testDatabase(modules);
  world = await permissionWorld(database);
  const logStream = { write: (line: string) => void lines.push(line) };
  server = await testServer(database, { logStream }, { logLevel: 'debug' });
}, 60_000);
afterAll(async () => {
  await server?.close();
  await database?.close();
});
beforeEach(() => {
  lines.length = 0;
});

async function graphql(payload: object | string, headers: Record<string, string> = {}) {
  const json = { 'content-type': 'application/json' };
  return server.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload });
}

/** Every line is one whole JSON object, and none holds what was hidden in the requests. */
function expectNothingSaid(...hidden: string[]): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toContain('\n');
    const { msg, level } = JSON.parse(line) as { msg?: string; level?: unknown };
    expect(msg).not.toBe('forged');
    expect(level).toMatch(/^(debug|info|warn|error)$/);
    expect(line).not.toContain('Canari');
    expect(line).not.toContain('Kérézéon');
    for (const one of hidden) expect(line).not.toContain(one);
  }
}

describe('no line of the log holds', () => {
  it('what hostile requests put in their address, their headers, their cookie or their body', async () => {
    const headers = {
      'user-agent': canary('agent') + 'x',
      authorization: `Bearer ${canary('token')}`,
      cookie: `__Host-jalon=${canary('cookie')}`,
      referer: `https://${canary('referer')}/`,
      'x-forwarded-for': '203.0.113.77',
    };
    await server.inject({ url: `/files/pieces/${canary('path')}?nom=${canary('query')}`, headers });
    await server.inject({ url: `/nothing/${encodeURIComponent(canary('unknown') + INJECTED)}`, headers });
    await server.inject({
      url: `/auth/sign-in?provider=${canary('provider')}&returnTo=/${canary('return')}`,
      headers,
    });
    await server.inject({
      url: `/auth/callback/fake?code=${canary('code')}&state=${canary('state')}`,
      headers,
    });
    await graphql(`{"query": "${canary('broken')}`, headers);
    await graphql({ query: `{ ${'filePiece'}(id: "${canary('id')}") { id title } }` }, headers);
    await graphql({ query: `query ${'Q'} { unknown(nom: "${canary('field')}") }` }, headers);
    await graphql({ query: '{ me { id } }', operationName: canary('name') + INJECTED }, headers);
    await graphql({ query: '{ me { id } }', variables: { nom: canary('variable') } }, headers);
    expectNothingSaid('203.0.113.77');
  });

  it('who is signed in, what they read, nor their cookie', async () => {
    const { cookie = '' } = await world.signIn('holder');
    await server.inject({ url: `/files/pieces/${world.sanctionId}`, headers: { cookie } });
    await graphql({ query: '{ me { displayName } myFile { id } }' }, { cookie });
    const { holder } = world.people;
    expectNothingSaid(
      cookie,
      cookie.split('=')[1] ?? '',
      SECRET,
      'Le Goff',
      'HOLDER',
      world.sanctionId,
      holder.personId,
    );
  });

  it('what a failure of ours would quote: the value, the statement’s parameters, the row', async () => {
    const owner = await database.connect('jalon_owner');
    await owner.query(`create function public.fails(text) returns uuid language sql as 'select $1::uuid'`);
    await owner.query('grant execute on function fails(text) to jalon_app');
    await owner.query('alter table contact rename to contact_away');
    const { cookie = '' } = await world.signIn('holder');
    const answer = await graphql({ query: '{ contacts { name } }' }, { cookie });
    await owner.query('alter table contact_away rename to contact');
    expect(answer.body).toContain('INTERNAL_SERVER_ERROR');
    expect(lines.join('')).toContain('operation failed');
    const id = answer.json().errors[0].extensions.correlationId as string;
    expect(lines.filter((line) => line.includes(id)).length).toBeGreaterThan(0);
    expectNothingSaid(cookie, world.people.holder.employerId);
    const quoting: unknown = await database
      .inContext(world.people.holder, (ctx) => ctx.db.query('select fails($1)', [canary('value')]))
      .catch((error: unknown) => error);
    expect((quoting as Error).message).toContain('Canari');
    expect(JSON.stringify(describeError(quoting))).not.toContain('Canari');
    expect(describeError(quoting)).toMatchObject({ code: '22P02' });
    const parsing: unknown = await Promise.resolve(`{"nom": ${canary('json')}`)
      .then(JSON.parse)
      .catch((error: unknown) => error);
    expect((parsing as Error).message).toContain('Canari');
    expect(JSON.stringify(describeError(parsing))).not.toContain('Canari');
  });

  it('what a job carries, when it fails', () => {
    const write = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    const failure = Object.assign(new Error(`${canary('json')}${INJECTED}`), {
      code: '22P02',
      detail: canary('row'),
    });
    workerLog('info')('error', { task: 'test.fail', job: 'a job', reason: `UNEXPECTED${INJECTED}` }, failure);
    write.mockRestore();
    expectNothingSaid();
  });
});

it('writes the number of each request that it gives the person', async () => {
  const answer = await server.inject({ url: '/algorithmes.json' });
  const id = String(answer.headers['x-correlation-id']);
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toContainEqual(
    expect.objectContaining({ correlationId: id, route: '/algorithmes.json', status: 200, msg: 'answered' }),
  );
});
