import type { ApiModule } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { modules } from '../modules';
import { Refusal } from '../refusal';
import { permissionWorld } from '../testing/permission-world';
import { schemaFingerprint } from '../testing/schema-fingerprint';
import { dryRun, tellTrials } from './dry-run';
import { migrateDatabase } from './migrate-database';
import { migrateDown } from './migrate-down';
import { orderedMigrations } from './migration-list';

jest.setTimeout(180_000);

/** What the version before this one had run. This list never changes: the next version writes its own. */
const PREVIOUS = [
  'CreatePeople1763700000000',
  'CreateTrace1763700001000',
  'CreatePersonnelFile1763700002000',
  'CreateSignIn1763700003000',
  'RememberAccessesSeen1763700004000',
  'LookInTemporaryTablesLast1763700005000',
  'NarrowUpdates1763700006000',
  'CreateFrameworks1763800000000',
  'CreateSkills1763800001000',
  'CreateAssessment1763801000000',
  'CreateCertification1763802000000',
  'FindMapReadings1763803000000',
];
/** Moved out of one of those since, and made by it then: a database of that version has its tables, not its name. */
const MOVED = 'CreateEncryptedFiles1763700001500';

/** Rows that the world of the permission tests has none of, in the columns of the version before. */
const whatNobodyDidYet = [
  `insert into certification_appeal (employer_id, application_id, text, made_at)
   select employer_id, application_id, 'Je demande un nouvel examen.', now() from certification_decision limit 1`,
  `insert into shared_level (employer_id, agent_id, competence_id, level, lower, upper, assessed_on, shared_at)
   select agent.employer_id, agent.id, competence_id, level, lower, upper, assessed_at::date, now()
     from own_level join agent using (person_id) limit 1`,
  `insert into sharing_act (person_id, id, employer_id, kind, at, levels)
   select person_id, gen_random_uuid(), employer_id, 'SHARED', now(), 1 from agent limit 1`,
  `insert into sign_in_attempt values (sha256('somewhere'), 1, now())`,
];

/** As when an employer is created from the command line: nobody is its author, and the version before wanted one. */
const whatTheSystemDid = `
  insert into audit_event (employer_id, id, at, actor_kind, action, object_type, object_id, detail)
  select employer_id, gen_random_uuid(), at, 'SYSTEM', action, object_type, object_id, detail from audit_event limit 1`;

const say = () => undefined;
let previous: TestDatabase;
let database: TestDatabase;
let owner: DataSource;
/** Sees every row, whatever the policies. */
let superuser: pg.Client;
let head: string[];
let columns: Map<string, string[]>;
let before: Record<string, string>;
/** What is said of going back while the system has acted, which the version before could not write. */
let refused: unknown;

beforeAll(async () => {
  previous = await testDatabase([previousModule()]);
  database = await testDatabase(modules);
  owner = await createDataSource(database.urlOf('jalon_owner'), 'upgrade', 2).initialize();
  await migrateDatabase(owner, say);
  superuser = await connect(
    Object.assign(new URL(process.env['JALON_TEST_DATABASE_URL'] ?? ''), {
      pathname: new URL(database.urlOf('jalon_owner')).pathname,
    }).href,
  );
  head = await schemaFingerprint(superuser);
  // Rows made by the services, as people make them, then brought back to what the version before could hold.
  const world = await permissionWorld(database);
  await world.signIn('holder');
  for (const sql of whatNobodyDidYet) await superuser.query(sql);
  await superuser.query(whatTheSystemDid);
  refused = await migrateDown(owner, 'FindMapReadings1763803000000').catch((error: unknown) => error);
  expect(await schemaFingerprint(superuser)).toEqual(head);
  await superuser.query('delete from audit_event where actor_person_id is null');
  await undoNewOnes();
  columns = await readColumns();
  before = await digests();
});
afterAll(async () => {
  await superuser?.end();
  await owner?.destroy();
  await database?.close();
  await previous?.close();
});

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function previousModule(): ApiModule {
  const names = [...PREVIOUS, MOVED];
  const migrations = modules
    .flatMap((module) => module.migrations)
    .filter(({ name }) => names.includes(name));
  return { name: 'previous', resolvers: [], entities: [], migrations };
}

async function undoNewOnes(): Promise<void> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  const later = orderedMigrations(owner).filter(({ name }) => ![...PREVIOUS, MOVED].includes(name));
  for (const { name, migration } of later.reverse()) {
    await migration.down(runner);
    await runner.query('delete from migrations where name = $1', [name]);
  }
  await runner.query('delete from migrations where name = $1', [MOVED]);
  await runner.commitTransaction();
  await runner.release();
}

async function readColumns(): Promise<Map<string, string[]>> {
  const { rows } = await superuser.query<{ name: string; columns: string[] }>(
    `select relname as name, array_agg(quote_ident(attname) order by attname)::text[] as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
        and relname <> 'migrations' group by 1 order by 1`,
  );
  return new Map(rows.map((row) => [row.name, row.columns]));
}

/** Each table's rows, in the columns that the version before knew. */
async function digests(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [table, names] of columns) {
    const { rows } = await superuser.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(line, '|' order by line collate "C"), '')) as digest
         from (select row(${names.join(', ')})::text as line from "${table}") as lines`,
    );
    found[table] = rows[0]?.digest ?? '';
  }
  return found;
}

describe('a database of the version before, with rows in its tables', () => {
  it('has exactly the tables, rights and functions of that version: what came since can be undone', async () => {
    const client = await connect(previous.urlOf('jalon_owner'));
    const expected = await schemaFingerprint(client);
    await client.end();
    expect(await schemaFingerprint(superuser)).toEqual(expected);
  });

  it('is not what remains of one where the system has acted: which rows is said, and nothing changes', () => {
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).message).toMatch(
      /perdrait : des lignes de audit_event \(\w+\).* Rien n’a changé. Restaurez la sauvegarde/,
    );
  });

  it('has rows in every table', () => {
    const empty = Object.entries(before).filter(([, digest]) => digest.startsWith('0 '));
    expect(empty.map(([table]) => table)).toEqual([]);
  });

  it('is tried without being changed, and is told which tables are locked', async () => {
    const known = await schemaFingerprint(superuser);
    const trials = await dryRun(owner);
    expect(trials.map(({ name }) => name)).toContain('SealTrace1763906000000');
    expect(tellTrials(trials).join('\n')).toMatch(
      /SealTrace1763906000000 : \d+ ms, bloque .*audit_event \(lecture et écriture\)/,
    );
    expect(await schemaFingerprint(superuser)).toEqual(known);
    expect(await digests()).toEqual(before);
  });

  it('keeps every row when it is upgraded, and then has the tables of a new one', async () => {
    const lines: string[] = [];
    await migrateDatabase(owner, (line) => lines.push(line));
    expect(lines).toContain('SealTrace1763906000000');
    expect(await digests()).toEqual(before);
    expect(await schemaFingerprint(superuser)).toEqual(head);
  });

  it('has nothing more to try', async () => {
    expect(tellTrials(await dryRun(owner))).toEqual(['Rien à migrer : la base est à jour.']);
  });

  it('is not brought back while that would lose rows: it says which, and changes nothing', async () => {
    const back = migrateDown(owner, 'FindMapReadings1763803000000');
    await expect(back).rejects.toThrow(/perdrait : .*trace_unsealed/);
    expect(await schemaFingerprint(superuser)).toEqual(head);
    expect(await digests()).toEqual(before);
  });

  it('is brought back when nothing came since, and forth again', async () => {
    const added = [...(await readColumns()).keys()].filter((table) => !columns.has(table));
    await superuser.query(`truncate ${added.join(', ')}`);
    await migrateDown(owner, 'FindMapReadings1763803000000');
    expect(await digests()).toEqual(before);
    await migrateDatabase(owner, say);
    expect(await digests()).toEqual(before);
    expect(await schemaFingerprint(superuser)).toEqual(head);
  });

  it('is refused an unknown way back', async () => {
    await expect(migrateDown(owner, 'Nothing1')).rejects.toThrow(/n’a pas de migration Nothing1/);
  });
});
