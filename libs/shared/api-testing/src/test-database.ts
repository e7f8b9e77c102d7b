import { createHmac, randomBytes } from 'node:crypto';
import {
  type Actor,
  type ApiModule,
  buildApiSchema,
  type ContextServices,
  RequestContext,
  runOperation,
} from '@jalon/shared/api';
import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { DatabaseServer, type Role } from './database-server';
import { memoryFileStore } from './memory-file-store';
import { TestClock } from './test-clock';

const HALF_AN_HOUR = 30 * 60_000;
/** That of the servers of the tests: what one makes, the other knows. */
const SESSION_SECRET = 'a secret of the tests, long enough to be one';
const digest = (text: string) => createHmac('sha256', SESSION_SECRET).update(text).digest();

/** A database of the test file's own, used as the server uses it: with the restricted role. */
export class TestDatabase {
  /** Every statement the serving role has sent, in order. Empty it before what is to be counted. */
  readonly queries: string[] = [];
  readonly clock = new TestClock();
  readonly files = memoryFileStore(this.clock.now);
  /** What papers and credentials name. */
  readonly publicUrl = 'https://jalon.exemple.fr';
  private readonly masterKey = { id: 'test', secret: randomBytes(32) };
  private readonly dataSources: DataSource[] = [];
  private app!: DataSource;
  private spanning!: DataSource;
  private schema: GraphQLSchema | undefined;

  private constructor(
    private readonly server: DatabaseServer,
    private readonly name: string,
    private readonly modules: readonly ApiModule[],
  ) {}

  static async open(modules: readonly ApiModule[]): Promise<TestDatabase> {
    const server = DatabaseServer.ofEnvironment();
    const name = `jalon_test_${process.pid}_${randomBytes(4).toString('hex')}`;
    await server.createDatabase(name, modules);
    const database = new TestDatabase(server, name, modules);
    database.app = await database.connect('jalon_app', database.queries);
    database.spanning = await database.connect('jalon_app', database.queries);
    return database;
  }

  /** What contexts are made of, for the serving role or another one. */
  services(dataSource: DataSource = this.app): ContextServices {
    const { spanning, clock, files, masterKey, publicUrl } = this;
    const signIn = { providers: [], idleLimit: HALF_AN_HOUR, local: { digest } };
    return {
      dataSource,
      spanning,
      now: clock.now,
      newId: () => uuidv7(),
      files,
      masterKey,
      publicUrl,
      signIn,
    };
  }

  /** The database's address as one of the roles. */
  urlOf(role: Role): string {
    return this.server.urlOf(this.name, role);
  }

  /** A pool of connections as one of the roles; `recorded` receives its statements. */
  async connect(role: Role, recorded: string[] = []): Promise<DataSource> {
    const dataSource = new DataSource({
      type: 'postgres',
      url: this.urlOf(role),
      entities: this.modules.flatMap(({ entities }) => entities) as unknown as (() => void)[],
      logging: ['query'],
      logger: recorderOf(recorded),
    });
    this.dataSources.push(await dataSource.initialize());
    recorded.length = 0;
    return dataSource;
  }

  /** Runs services as the server would run an operation of `actor`: one transaction, kept unless they throw. */
  inContext<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const ctx = new RequestContext(this.services(), this.fresh(actor));
    return ctx.settle(() => work(ctx));
  }

  /** Runs a GraphQL operation through the schema of the modules, settled as the server settles it. */
  async execute<T = Record<string, unknown>>(
    actor: Actor | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<ExecutionResult<T>> {
    const schema = (this.schema ??= buildApiSchema(this.modules));
    const document = parse(source);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`The test's document is not valid: ${faults.join('; ')}`);
    const contextValue = new RequestContext(this.services(), this.fresh(actor));
    const answer = await runOperation(contextValue, async () =>
      execute({ schema, document, variableValues, contextValue }),
    );
    return answer as ExecutionResult<T>;
  }

  /** Whoever acts in a test has just proved who they are, unless the test says otherwise. */
  private fresh(actor: Actor | null): Actor | null {
    return actor && { provenAt: this.clock.now(), ...actor };
  }

  /** The statements recorded since `queries` was last emptied, without the transaction's own. */
  get statements(): string[] {
    return this.queries.filter((sql) => !/^(begin|commit|rollback)\b/i.test(sql));
  }

  async close(): Promise<void> {
    await Promise.all(this.dataSources.map((dataSource) => dataSource.destroy()));
    await this.server.dropDatabase(this.name);
  }
}

/** A fresh database with the modules' tables, for one test file; close it in `afterAll`. */
export function testDatabase(modules: readonly ApiModule[]): Promise<TestDatabase> {
  return TestDatabase.open(modules);
}

function recorderOf(queries: string[]) {
  const ignore = () => undefined;
  return {
    logQuery: (sql: string) => void queries.push(sql),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}
