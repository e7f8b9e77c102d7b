import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApiSchema } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { createDataSource } from './data-source';
import { migrateDatabase } from './migration/migrate-database';
import { modules } from './modules';
import { type Answer, matrix, readMatrix, type Role, roles } from './permissions.matrix';
import { fieldsOfOthers, typeGuards } from './permissions.types';
import { requests } from './permissions.requests';
import { type Sending, UNKNOWN } from './permissions.sendings';
import { permissionWorld, type PermissionWorld, SECRET } from './testing/permission-world';
import { routesOf } from './testing/routes';
import { builtApps, testServer } from './testing/test-server';

const permissions = readMatrix(matrix);
const schema = buildApiSchema(modules);
let database: TestDatabase;
let app: FastifyInstance;
let world: PermissionWorld;

beforeAll(async () => {
  database = await testDatabase(modules);
  // As in production: the list of migrations included, which the operator is shown.
  const owner = await createDataSource(database.urlOf('jalon_owner'), 'permissions').initialize();
  await migrateDatabase(owner, () => undefined);
  await owner.destroy();
  world = await permissionWorld(database);
  app = await testServer(database, {
    builtApps: portalWithAPage(),
    services: {
      ...database.services(),
      signIn: { providers: [{ key: 'test', label: 'Test' }], idleLimit: 60_000 },
    },
    rateLimits: { perPerson: 10_000, perAddress: 10_000 },
  });
  await app.ready();
}, 60_000);
afterAll(async () => {
  await app?.close();
  await database?.close();
});

function portalWithAPage(): string {
  const folder = builtApps();
  mkdirSync(join(folder, 'shell/browser'), { recursive: true });
  writeFileSync(join(folder, 'shell/browser/index.html'), '<!doctype html><body></body>');
  return folder;
}

interface Reply {
  readonly answer: Answer | string;
  readonly body: string;
}

async function send(role: Role, sending: Sending): Promise<Reply> {
  const headers = await world.signIn(role);
  const request =
    'document' in sending
      ? {
          method: 'POST' as const,
          path: '/graphql',
          payload: { query: sending.document, variables: sending.variables },
        }
      : sending;
  const contentType = 'contentType' in request ? { 'content-type': request.contentType } : {};
  const own = 'headers' in request ? request.headers : {};
  const all = { ...own, ...headers, ...contentType };
  const { statusCode, body } = await app.inject({ ...request, headers: all });
  return { answer: answerOf(statusCode, body, 'document' in sending), body };
}

interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

function answerOf(status: number, body: string, isOperation: boolean): Answer | string {
  if (status >= 300 && status < 400) return 'redirect';
  if (!isOperation && status < 300) return 'data';
  const { data, errors } = JSON.parse(body) as Result;
  if (errors?.[0]) return errors[0].extensions.code;
  return answerIn(Object.values(data ?? {})[0]);
}

interface Answered {
  readonly edges?: unknown[];
  readonly people?: unknown[];
  readonly userErrors?: { code: string }[];
  readonly results?: { problem: string | null }[];
}

/** What the operation's only field holds. */
function answerIn(value: unknown): Answer | string {
  if (value === null || value === undefined) return 'null';
  const { edges, people, userErrors = [], results = [] } = value as Answered;
  // Of a batch of one.
  const code = userErrors[0]?.code ?? results[0]?.problem;
  // What one does not hold, or to oneself.
  if (code === 'NOT_OWN' || code === 'SELF') return 'FORBIDDEN';
  if (code) return code.startsWith('ALREADY_') ? 'done' : code;
  const list = edges ?? people ?? (Array.isArray(value) ? value : undefined);
  return list?.length === 0 ? 'empty' : 'data';
}

const requestOf = ({ operation, on }: { operation: string; on: string }) => requests[`${operation} | ${on}`];

describe.each(permissions)('$operation on $on', (permission) => {
  it.each(roles)(`answers %s as the matrix says`, async (role) => {
    const request = requestOf(permission);
    const { answer, body } = await send(role, await request!(world));
    expect({ role, answer }).toEqual({ role, answer: permission.expected[role] });
    if (role !== 'holder') expect(body).not.toContain(SECRET);
  });
});

it('is read by its holder, who alone sees the sanction: nobody else’s answers hold its title', async () => {
  const { body } = await send('holder', await requests["Query.agentFile | the holder's file"]!(world));
  expect(body).toContain(SECRET);
});

describe('an id of another employer’s and one that nobody has', () => {
  it.each([
    ['Query.agentFile', "the holder's file", 'an id nobody has'],
    ['Query.filePiece', "the holder's appointment", 'an id nobody has'],
    ['Query.assessment', "the holder's assessment", 'an id nobody has'],
    ['Query.assessmentResult', "the holder's assessment", 'an id nobody has'],
    ['Mutation.submitAnswer', "the holder's assessment", 'an id nobody has'],
    ['GET /assessments/:id/decision-record.json', "the holder's assessment", 'an id nobody has'],
    ['Mutation.switchEmployer', "the holder's other employer", 'an id nobody has'],
    ['GET /files/pieces/:id', "the holder's appointment", 'an id nobody has'],
    ['GET /files/results/:jobId', "the holder's copy", 'an id nobody has'],
    ['PATCH /uploads/:id', "the certifier's", 'an id nobody has'],
    ['POST /uploads', 'the holder', 'an id nobody has'],
    ['Mutation.requestFileBundle', "the holder's file", 'an id nobody has'],
    ['Query.certificationApplication', "the holder's application", 'an id nobody has'],
    ['Query.certificate', "the holder's certificate", 'an id nobody has'],
    ['Mutation.decideCertification', "a neighbour's application", 'an id nobody has'],
    ['Mutation.setPositionTargets', "the holder's post", 'an id nobody has'],
    ['Mutation.inviteToAssess', 'the holder', 'an id nobody has'],
    ['Mutation.dismissInvitation', "the holder's invitation", 'an id nobody has'],
    ['GET /certificats/:id.pdf', "the holder's certificate", 'an id nobody has'],
    ['Query.rightsRequest', "the holder's request", 'an id nobody has'],
    ['Mutation.withdrawRightsRequest', "the holder's request", 'an id nobody has'],
    ['Mutation.answerRightsRequest', "the holder's request", 'an id nobody has'],
  ])('%s: %s and %s are answered alike, after as many statements', async (operation, on, unknown) => {
    const seen: [string, number][] = [];
    for (const one of [on, unknown]) {
      const sending = await requestOf({ operation, on: one })!(world);
      database.queries.length = 0;
      const { body } = await send('outsider', sending);
      seen.push([body, database.queries.length]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('is never told by a list: what an outsider searches is their own employer’s', async () => {
    const search = `query { agents(search: "${UNKNOWN}") { totalCount edges { cursor } } }`;
    const unknown = await send('outsider', { document: search });
    const foreign = await send('outsider', { document: search.replace(UNKNOWN, 'HOLDER') });
    expect(foreign.body).toBe(unknown.body);
  });
});

describe('the matrix', () => {
  const listed = new Set(permissions.map(({ operation }) => operation));

  it('has a line for every query and mutation of the schema, and none for another', () => {
    const types = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);
    const operations = types.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    const lines = [...listed].filter((operation) => /^(Query|Mutation)\./.test(operation));
    expect(lines.toSorted()).toEqual(operations.toSorted());
  });

  it('has a line for every route of the server, and none for another', () => {
    const lines = [...listed].filter((operation) => !/^(Query|Mutation)\./.test(operation));
    expect(lines.toSorted()).toEqual(routesOf(app).toSorted());
  });

  it('has a request for every line, and none for another', () => {
    const lines = permissions.map(({ operation, on }) => `${operation} | ${on}`);
    expect(Object.keys(requests).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['a role is missing', (text: string) => text.replace(/\| anonymous\n/, '\n')],
    ['a cell is missing', (text: string) => text.replace(/\| null\n/, '\n')],
    ['a cell says nothing', (text: string) => text.replace('| data ', '| ?    ')],
  ])('cannot be read when %s', (_, spoil) => {
    expect(() => readMatrix(spoil(matrix))).toThrow();
  });

  it('is read against a list of routes that grows with the server', async () => {
    const other = await testServer(database, {
      extend: async (extended) => void extended.get('/one-more/:id', () => 'x'),
    });
    await other.ready();
    expect(routesOf(other)).toEqual(expect.arrayContaining(['GET /one-more/:id', ...routesOf(app)]));
    await other.close();
  });
});

describe('the types of the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name),
  );

  it('are all listed with what guards them, which exists', () => {
    expect(Object.keys(typeGuards).toSorted()).toEqual(types.map(({ name }) => name).toSorted());
    const operations = permissions.map(({ operation }) => operation);
    for (const guard of Object.values(typeGuards)) expect(['public', ...operations]).toContain(guard);
  });

  it.each(Object.entries(fieldsOfOthers))(
    '%s tells of other people what was decided, and no more',
    (name, fields) => {
      const type = types.find((one) => one.name === name);
      expect(Object.keys(type?.getFields() ?? {}).toSorted()).toEqual([...fields].toSorted());
    },
  );
});
