import { runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';

const SCHEMA = 'graphile_worker';

/** The job queue's own tables: the owner's, like all others; the worker's role works in them and changes none. */
export async function migrateQueue(owner: DataSource, say: (line: string) => void): Promise<void> {
  const { url } = owner.options as { url?: string };
  const before = await versionOf(owner);
  await runMigrations({ connectionString: url, schema: SCHEMA, logger: silent });
  const after = await versionOf(owner);
  if (after !== before) say(`${SCHEMA} ${after}`);
  await openToWorker(owner);
}

async function versionOf(owner: DataSource): Promise<number> {
  const [known]: { exists: boolean }[] = await owner.query(
    `select to_regclass('${SCHEMA}.migrations') is not null as exists`,
  );
  if (!known?.exists) return 0;
  const [row]: { version: number }[] = await owner.query(
    `select max(id) as version from ${SCHEMA}.migrations`,
  );
  return row?.version ?? 0;
}

/** The queue's tables have row-level security without any policy: the worker needs one on each. */
async function openToWorker(owner: DataSource): Promise<void> {
  await owner.query(`grant usage on schema ${SCHEMA} to jalon_worker`);
  await owner.query(`grant select, insert, update, delete on all tables in schema ${SCHEMA} to jalon_worker`);
  await owner.query(`grant usage on all sequences in schema ${SCHEMA} to jalon_worker`);
  await owner.query(`grant execute on all functions in schema ${SCHEMA} to jalon_worker`);
  const tables: { name: string }[] = await owner.query(
    `select quote_ident(relname) as name from pg_class
      where relnamespace = '${SCHEMA}'::regnamespace and relkind = 'r' and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'worker')`,
  );
  for (const { name } of tables) {
    await owner.query(
      `create policy worker on ${SCHEMA}.${name} to jalon_worker using (true) with check (true)`,
    );
  }
}

const nothing = () => undefined;
/** Its own steps are told by one line of ours. */
const silent = { scope: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing } as never;
