import { createHash, createHmac } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type ApiModule } from '@jalon/shared/api';
import { DataSource } from 'typeorm';

const WORKSPACE = join(__dirname, '../../../..');
const ROLES = ['jalon_owner', 'jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup'] as const;
export type Role = (typeof ROLES)[number];

/** Any number, the same in every test process: templates are made one at a time. */
const TEMPLATE_LOCK = 7_220_615;

/**
 * The disposable PostgreSQL server of the tests, addressed as its superuser. It is given our roles, with passwords
 * of its own.
 */
export class DatabaseServer {
  static ofEnvironment(): DatabaseServer {
    const url = process.env['JALON_TEST_DATABASE_URL'];
    if (!url) {
      throw new Error(
        'Integration tests need a PostgreSQL: run `npm test -- --only=integration`, or set JALON_TEST_DATABASE_URL to the superuser of a disposable server.',
      );
    }
    return new DatabaseServer(url);
  }

  private constructor(private readonly url: string) {}

  /** Address of a database of this server, as one of our roles. */
  urlOf(database: string, role: Role): string {
    const url = new URL(this.url);
    url.pathname = `/${database}`;
    url.username = role;
    url.password = this.passwordOf(role);
    return url.toString();
  }

  /** A new database with the modules' tables, copied from a template that is migrated once. */
  async createDatabase(name: string, modules: readonly ApiModule[]): Promise<void> {
    await this.asSuperuser(async (superuser) => {
      const template = await this.ensureTemplate(superuser, modules);
      await createEmptyDatabase(superuser, name, template);
    });
  }

  async dropDatabase(name: string): Promise<void> {
    await this.asSuperuser((superuser) => superuser.query(`drop database if exists ${name} with (force)`));
  }

  private async ensureTemplate(superuser: pg.Client, modules: readonly ApiModule[]): Promise<string> {
    const family = `jalon_template_${digest(modules.map(({ name }) => name).join())}`;
    const template = `${family}_${digest(migrationSources() + taskSources(modules))}`;
    await superuser.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    // Each time: a server started again on another port has another address, hence other passwords.
    await this.createRoles(superuser);
    const { rowCount } = await superuser.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await dropFamily(superuser, family);
      await this.migrateTemplate(superuser, template, modules);
    }
    await superuser.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    return template;
  }

  private async createRoles(superuser: pg.Client): Promise<void> {
    await superuser.query(readFileSync(join(WORKSPACE, 'tools/database/roles.sql'), 'utf8'));
    for (const role of ROLES) {
      await superuser.query(`alter role ${role} password '${this.passwordOf(role)}'`);
    }
  }

  /** Renamed once whole: a migration that fails leaves no template behind. */
  private async migrateTemplate(superuser: pg.Client, template: string, modules: readonly ApiModule[]) {
    const unfinished = 'jalon_unfinished_template';
    await superuser.query(`drop database if exists ${unfinished} with (force)`);
    await createEmptyDatabase(superuser, unfinished, 'template0');
    const owner = await new DataSource({
      type: 'postgres',
      url: this.urlOf(unfinished, 'jalon_owner'),
      migrations: modules.flatMap(({ migrations }) => migrations),
      migrationsTransactionMode: 'each',
    }).initialize();
    try {
      await owner.runMigrations();
      for (const { publish } of modules) await publish?.(owner, () => undefined);
    } finally {
      await owner.destroy();
    }
    await superuser.query(`alter database ${unfinished} rename to ${template}`);
  }

  private passwordOf(role: Role): string {
    return createHmac('sha256', this.url).update(role).digest('hex');
  }

  private async asSuperuser<T>(work: (superuser: pg.Client) => Promise<T>): Promise<T> {
    const superuser = new pg.Client({ connectionString: this.url });
    await superuser.connect();
    try {
      return await work(superuser);
    } finally {
      await superuser.end();
    }
  }
}

async function createEmptyDatabase(superuser: pg.Client, name: string, template: string): Promise<void> {
  await superuser.query(`create database ${name} owner jalon_owner template ${template}`);
  await superuser.query(`revoke all on database ${name} from public`);
  await superuser.query(`grant connect on database ${name} to ${ROLES.join(', ')}`);
}

/** Templates of the same modules, made from migrations that have changed since. */
async function dropFamily(superuser: pg.Client, family: string): Promise<void> {
  const { rows } = await superuser.query<{ datname: string }>(
    `select datname from pg_database where starts_with(datname, $1)`,
    [`${family}_`],
  );
  for (const { datname } of rows) await superuser.query(`drop database ${datname} with (force)`);
}

/** Everything that makes the tables: a template is used again only while not a byte of it has changed. */
function migrationSources(): string {
  return globSync(
    [
      'libs/**/migrations/*.ts',
      'libs/**/reference/*',
      'libs/**/item-bank/**/*.{json,ts}',
      'libs/shared/api/src/migration/*.ts',
      'libs/jobs/api/src/queue/*.ts',
      'node_modules/graphile-worker/package.json',
      'tools/database/*.sql',
    ],
    { cwd: WORKSPACE },
  )
    .sort()
    .map((file) => file + readFileSync(join(WORKSPACE, file), 'utf8'))
    .join();
}

/** Tasks are published in the tables: a template knows those of its modules. */
function taskSources(modules: readonly ApiModule[]): string {
  return modules
    .flatMap(({ tasks = [] }) => tasks.map(({ name, maxAttempts }) => `${name} ${maxAttempts ?? ''}`))
    .join();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
