import type { QueryRunner } from 'typeorm';

/** Whose rows a table holds (docs/architecture.md): every table has exactly one owner. */
export type TableOwner = 'platform' | 'employer' | 'person' | 'system';

/** SQL privileges of the serving and working roles on a table, for instance `select, insert`. */
export interface TableGrants {
  readonly app?: string;
  readonly worker?: string;
}

const ownerColumns: Partial<Record<TableOwner, string>> = { employer: 'employer_id', person: 'person_id' };

/**
 * Declares a table's owner, in its comment, and what follows: row-level security forced on the owner column,
 * and the least privileges. A system table is reached through `security definer` functions only.
 */
export async function ownTable(
  runner: QueryRunner,
  table: string,
  owner: TableOwner,
  grants: TableGrants = {},
): Promise<void> {
  await runner.query(`comment on table ${table} is 'owner=${owner}'`);
  const column = ownerColumns[owner];
  if (column) {
    const current = `(select nullif(current_setting('app.${column}', true), '')::uuid)`;
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
    await runner.query(
      `create policy ${table}_of_its_${owner} on ${table} using (${column} = ${current}) with check (${column} = ${current})`,
    );
  }
  await grant(runner, table, 'jalon_app', grants.app);
  await grant(runner, table, 'jalon_worker', grants.worker);
  if (owner !== 'system') await grant(runner, table, 'jalon_readonly', 'select');
  await grant(runner, table, 'jalon_backup', 'select');
}

async function grant(runner: QueryRunner, table: string, role: string, privileges?: string): Promise<void> {
  if (privileges) await runner.query(`grant ${privileges} on ${table} to ${role}`);
}

/** Lets the serving role call a `security definer` function, and nobody else. */
export async function ownFunction(runner: QueryRunner, signature: string, ...roles: string[]): Promise<void> {
  await runner.query(`revoke all on function ${signature} from public`);
  for (const role of roles) await runner.query(`grant execute on function ${signature} to ${role}`);
}
