import { identityModule, linkExternalIdentity, WebSessionStore } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { type Actor, buildApiSchema, type EmployerModuleCode, employerModules } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { getMetadataStorage } from 'type-graphql';
import { modules } from './modules';
import { testConfiguration, testServer } from './testing/test-server';

let database: TestDatabase;
let staff: Staff;
let agent: Actor;

beforeAll(async () => {
  database = await testDatabase(modules);
  staff = await staffOf(database, 'Région');
  agent = await staff.hire();
});
afterAll(() => database.close());

const schema = buildApiSchema(modules);
const { queries, mutations } = getMetadataStorage();

/** The operations of a module, each in a document that reaches its resolver, whatever its arguments. */
function operationsOf(module: (typeof modules)[number]) {
  return [...queries, ...mutations]
    .filter(({ target }) => module.resolvers.includes(target as never))
    .map(({ schemaName }) => schemaName);
}

const closable = modules.filter(({ switch: closing }) => closing);
const cases = closable.flatMap((module) =>
  operationsOf(module).map((operation) => [operation, module] as const),
);

/** Calls a root field as the executor would, with no argument: what is closed is refused before they are read. */
async function codeOf(operation: string, closedModules: readonly EmployerModuleCode[]): Promise<string> {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  return database.inContext({ ...agent, closedModules }, async (ctx) => {
    try {
      await fields[operation]?.resolve?.({}, {}, ctx, {} as never);
      return 'data';
    } catch (error) {
      return (error as { code?: string }).code ?? 'another failure';
    }
  });
}

describe('what an employer has not opened', () => {
  it('is one of three parts of Jalon, each the whole of a domain', () => {
    expect(closable.map(({ switch: closing }) => closing?.module).sort()).toEqual(
      [...employerModules].sort(),
    );
  });

  it.each(cases)('%s is refused, and by nothing but its own part', async (operation, module) => {
    const own = module.switch?.module as EmployerModuleCode;
    const isAlwaysOpen = module.switch?.alwaysOpen?.includes(operation) ?? false;
    const refused = await codeOf(operation, [own]);
    if (isAlwaysOpen) expect(refused).not.toBe('MODULE_CLOSED');
    else expect(refused).toBe('MODULE_CLOSED');
    const others = employerModules.filter((one) => one !== own);
    expect(await codeOf(operation, others)).not.toBe('MODULE_CLOSED');
  });

  it('closes no operation of any other domain', async () => {
    for (const operation of operationsOf(identityModule)) {
      expect(await codeOf(operation, employerModules)).not.toBe('MODULE_CLOSED');
    }
  });

  it('is refused without a single statement', async () => {
    database.queries.length = 0;
    const closed = { ...agent, closedModules: ['TEAM_MAP' as const] };
    const { errors } = await database.execute(closed, '{ teamMap { teamSize } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('MODULE_CLOSED');
    expect(database.statements).toEqual([]);
  });
});

describe('what an employer has just closed', () => {
  let app: FastifyInstance;
  let cookie: string;

  beforeAll(async () => {
    const identity = { issuer: 'https://id.example', provider: '', subject: 'agent' };
    await database.inContext(staff.administrator, (ctx) =>
      linkExternalIdentity(ctx, { personId: agent.personId, ...identity }),
    );
    const { sessionSecret, session } = testConfiguration();
    const store = new WebSessionStore(database.services(), { secret: sessionSecret, ...session });
    const device = { device: 'Firefox', provider: 'test', idToken: 'none' };
    cookie = `__Host-jalon=${await store.open({ ...agent, ...device })}`;
    const owner = await database.connect('jalon_owner');
    await owner.query(`update employer set closed_modules = '{CERTIFICATION}' where id = $1`, [
      staff.employerId,
    ]);
    app = await testServer(database);
    await app.ready();
  });
  afterAll(() => app.close());

  const get = async (url: string) => (await app.inject({ method: 'GET', url, headers: { cookie } })).body;

  it('is closed at the next request, its routes too', async () => {
    expect(await get('/certificats/0198c0de-0000-7000-8000-000000000000.pdf')).toContain('MODULE_CLOSED');
    expect(await get('/equipe/carte.csv')).not.toContain('MODULE_CLOSED');
  });

  it('leaves open what anyone may verify', async () => {
    expect(await get('/employeurs/13002526500013/did.json')).not.toContain('MODULE_CLOSED');
  });

  it('is told to the portal, which then leads nowhere near it', async () => {
    const payload = { query: '{ me { modules } }' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { cookie } });
    expect(answer.json()).toEqual({ data: { me: { modules: ['ASSESSMENT', 'TEAM_MAP'] } } });
  });
});
