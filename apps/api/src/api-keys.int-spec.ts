import { createApiKey, revokeApiKey, rotateApiKey } from '@jalon/integrations/api';
import { type Actor, buildApiSchema, programFields, ProgramScope } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { type GraphQLField, isLeafType, getNamedType, isRequiredArgument } from 'graphql';
import { modules } from './modules';
import { permissionWorld, type PermissionWorld } from './testing/permission-world';
import { testServer, trustedDocuments } from './testing/test-server';

const { CERTIFICATES_READ, AGENTS_READ, TRACE_READ } = ProgramScope;

/** One root field per line, as programs ask for it. */
const documents: Readonly<Record<string, string>> = {
  employerCertificates:
    '{ employerCertificates { totalCount edges { node { id code status issuedOn validUntil revokedOn matricule } } } }',
  employerAgents:
    '{ employerAgents { totalCount edges { node { matricule birthName usualName givenNames orgUnitName } } } }',
  employerAuditEvents:
    '{ employerAuditEvents { totalCount edges { node { id stream at actorKind actorReference action objectType } } } }',
};

/**
 * What each key is answered by each root field that programs have. A person's session is in `permissions.matrix.ts`,
 * where these three are forbidden to everyone.
 */
const matrix = `
field                | all  | certificates | agents    | trace     | expired         | revoked         | rotatedOut      | unknown         | withCookie     | otherEmployer
employerCertificates | data | data         | FORBIDDEN | FORBIDDEN | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | BAD_USER_INPUT | empty
employerAgents       | data | FORBIDDEN    | data      | FORBIDDEN | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | BAD_USER_INPUT | data
employerAuditEvents  | data | FORBIDDEN    | FORBIDDEN | data      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | BAD_USER_INPUT | data
`;
const [header = [], ...lines] = matrix
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const cells = lines.flatMap(([field = '', ...answers]) =>
  answers.map((answer, index) => [field, header[index + 1] ?? '', answer] as const),
);

const schema = buildApiSchema(modules);
const TODAY = '2026-06-15T08:00:00.000Z';
let database: TestDatabase;
let app: FastifyInstance;
let world: PermissionWorld;
let keys: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase(modules);
  database.clock.set(TODAY);
  world = await permissionWorld(database);
  const open = { perPerson: 10_000, perAddress: 10_000, perKey: 10_000 };
  // As in production: nobody explores.
  app = await testServer(database, { exploring: false, rateLimits: open });
  await app.ready();
  keys = await makeKeys();
}, 60_000);
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function make(actor: Actor, scopes: readonly ProgramScope[], expiresOn = '2026-12-31') {
  const { apiKey, secret } = await database.inContext(actor, (ctx) =>
    createApiKey(ctx, { label: 'SIRH', scopes: [...scopes], expiresOn }),
  );
  if (!apiKey || !secret) throw new Error('The key was not made.');
  return { id: apiKey.id, secret };
}

async function makeKeys(): Promise<Record<string, string>> {
  const { hr, outsider } = world.people;
  const every = Object.values(ProgramScope);
  const [all, expired, revoked, rotated] = [
    await make(hr, every),
    await make(hr, every, '2026-06-15'),
    await make(hr, every),
    await make(hr, every),
  ];
  await database.inContext(hr, (ctx) => revokeApiKey(ctx, { id: revoked.id }));
  await database.inContext(hr, (ctx) =>
    rotateApiKey(ctx, { id: rotated.id, expiresOn: '2026-12-31', oldKeyEndsOn: '2026-06-15' }),
  );
  const made = {
    all: all.secret,
    withCookie: all.secret,
    certificates: (await make(hr, [CERTIFICATES_READ])).secret,
    agents: (await make(hr, [AGENTS_READ])).secret,
    trace: (await make(hr, [TRACE_READ])).secret,
    expired: expired.secret,
    revoked: revoked.secret,
    rotatedOut: rotated.secret,
    otherEmployer: (await make(outsider, every)).secret,
    unknown: `jln_00000000_${'A'.repeat(43)}`,
  };
  // The next day, what ended on the fifteenth has.
  database.clock.set('2026-06-16T08:00:00.000Z');
  return made;
}

async function ask(key: string, query: string, more: object = {}) {
  const authorization = `Bearer ${keys[key]}`;
  const cookies = key === 'withCookie' ? await world.signIn('hr') : {};
  const headers = { authorization, ...cookies };
  const { body, statusCode } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, ...more },
  });
  return { statusCode, ...(JSON.parse(body) as Answer) };
}

interface Answer {
  readonly data?: Record<string, { readonly totalCount: number; readonly edges: { node: never }[] }> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}

function answerOf({ data, errors }: Answer): string {
  if (errors?.[0]) return errors[0].extensions.code;
  return Object.values(data ?? {})[0]?.edges.length === 0 ? 'empty' : 'data';
}

describe('what a key may read', () => {
  it.each(cells)('%s, by the key %s: %s', async (field, key, expected) => {
    expect(answerOf(await ask(key, documents[field] ?? ''))).toBe(expected);
  });

  it('is all listed here: every root field of every scope, and no other', () => {
    const listed = lines.map(([field]) => field).toSorted();
    expect(Object.values(programFields).flat().toSorted()).toEqual(listed);
    expect(Object.keys(programFields).toSorted()).toEqual(Object.values(ProgramScope).toSorted());
  });
});

const allowed = new Set(Object.values(programFields).flat());
const others = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {})
    .filter(({ name }) => !allowed.has(name))
    .map((field) => [`${type?.name}.${field.name}`, documentOf(type?.name === 'Query', field)] as const),
);

/** The field alone, its arguments declared and not given: a program is refused before anything looks at them. */
function documentOf(isQuery: boolean, field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const call = `${field.name}${given && `(${given})`} ${selection}`;
  return `${isQuery ? 'query' : 'mutation'} ${declared && `(${declared})`} { ${call} }`;
}

describe('a key with every scope', () => {
  it.each(others)('may not run %s', async (_, document) => {
    expect(answerOf(await ask('all', document))).toBe('FORBIDDEN');
  });

  it('may not add another root field beside its own, by a fragment or an alias either', async () => {
    const beside = `{ employerAgents { totalCount } ...more } fragment more on Query { agents: algorithms { code } }`;
    expect(answerOf(await ask('all', beside))).toBe('FORBIDDEN');
  });

  it('may not ask what the schema is, nor run a document of the portal', async () => {
    expect((await ask('all', '{ __schema { types { name } } }')).errors).toBeDefined();
    expect(answerOf(await ask('all', '', { documentId: 'a'.repeat(64), query: undefined }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is held by the limits of a document', async () => {
    const deep = '{ employerAgents { edges { node { matricule } } } }';
    const many = `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: employerAgents { totalCount }`).join(' ')} }`;
    expect(answerOf(await ask('all', deep))).toBe('data');
    expect(answerOf(await ask('all', many))).toBe('BAD_USER_INPUT');
  });

  it('opens nothing but GraphQL', async () => {
    const url = `/files/pieces/${world.appointmentId}`;
    const { statusCode } = await app.inject({ url, headers: { authorization: `Bearer ${keys['all']}` } });
    expect(statusCode).toBe(401);
  });

  it.each([
    ['employerAgents', 'matricule'],
    ['employerAuditEvents', 'id'],
    ['employerCertificates', 'id'],
  ])('reads %s page after page, each line once', async (field, id) => {
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const arguments_: string = `first: 7${after ? `, after: "${after}"` : ''}${field === 'employerAuditEvents' ? ', to: "2026-06-15T12:00:00Z"' : ''}`;
      const { data } = await ask(
        'all',
        `{ ${field}(${arguments_}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${id} } } } }`,
      );
      const page: Page = data?.[field] as unknown as Page;
      seen.push(...page.edges.map(({ node }) => String(node[id])));
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  it('reads its own employer’s rows, and the neighbour’s key the neighbour’s', async () => {
    const matricules = async (key: string) => {
      const { data } = await ask(
        key,
        '{ employerAgents(first: 100) { totalCount edges { node { matricule } } } }',
      );
      return (
        data?.['employerAgents']?.edges.map(({ node }) => (node as { matricule: string }).matricule) ?? []
      );
    };
    const [ours, theirs] = [await matricules('all'), await matricules('otherEmployer')];
    expect(ours).toContain('HOLDER');
    expect(ours.filter((one) => theirs.includes(one))).toEqual([]);
  });
});

describe('each call', () => {
  const traced = (key: string) =>
    database.inContext(world.people.hr, (ctx) =>
      ctx.db.query<{ action: string; fields: string[]; kind: string }[]>(
        `select action, detail -> 'fields' as fields, actor_kind as kind from audit_event
          where actor_key_id = (select id from api_key where prefix = $1) order by at, id`,
        [keys[key]?.split('_')[1]],
      ),
    );

  it('is traced with what it asked, refused or not, and is one statement besides', async () => {
    const before = (await traced('agents')).length;
    database.queries.length = 0;
    await ask('agents', documents['employerAgents'] ?? '');
    const statements = database.statements.map((sql) => sql.trim().slice(0, 40));
    expect(statements).toEqual([
      expect.stringContaining('integrations_open_api_key'),
      expect.stringContaining('with traced as'),
      expect.stringContaining('select (select count(*)'),
    ]);
    await ask('agents', '{ employerCertificates { totalCount } }');
    expect((await traced('agents')).slice(before)).toEqual([
      { action: 'integrations.callApi', fields: ['employerAgents'], kind: 'API_KEY' },
      { action: 'integrations.refuseCall', fields: ['employerCertificates'], kind: 'API_KEY' },
    ]);
  });

  it('notes the day, and no more', async () => {
    await ask('trace', documents['employerAuditEvents'] ?? '');
    const rows = await database.inContext(world.people.hr, (ctx) =>
      ctx.db.query('select last_used_on as day from api_key where prefix = $1', [
        keys['trace']?.split('_')[1],
      ]),
    );
    expect(rows).toEqual([{ day: '2026-06-16' }]);
  });

  it('is counted by key, and counted before a key is looked for', async () => {
    const limited = await testServer(database, { rateLimits: { perKey: 2, perAddress: 5 } });
    const send = async (secret: string | undefined) => {
      const { statusCode } = await limited.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${secret}` },
        payload: { query: '{ employerAgents { totalCount } }' },
      });
      return statusCode;
    };
    expect([await send(keys['all']), await send(keys['all']), await send(keys['all'])]).toEqual([
      200, 200, 429,
    ]);
    expect([await send('x'), await send('x'), await send('x')]).toEqual([401, 401, 429]);
    await limited.close();
  });
});

it('leaves free documents closed to a session, and the portal’s open to it', async () => {
  const text = 'query P { me { displayName } }';
  const hash = 'b'.repeat(64);
  const portal = await testServer(database, {
    exploring: false,
    documents: trustedDocuments({ [hash]: text }),
  });
  const send = async (payload: object) => {
    const headers = await world.signIn('hr');
    const { body } = await portal.inject({ method: 'POST', url: '/graphql', headers, payload });
    return JSON.parse(body) as Answer;
  };
  expect((await send({ query: text })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await send({ documentId: hash })).errors).toBeUndefined();
  await portal.close();
});
