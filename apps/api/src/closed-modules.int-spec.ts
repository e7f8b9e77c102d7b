import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { type Actor, buildApiSchema, type EmployerModuleCode, employerModules } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { getMetadataStorage } from 'type-graphql';
import { modules } from './modules';

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
