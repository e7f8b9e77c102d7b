import type { DataSource } from 'typeorm';
import { modules } from '../modules';
import { appliedMigrations } from './migration-list';

/**
 * Brings the database to this program's tables, as their owner: one transaction and one line per migration. Then comes
 * what the domains publish in them.
 *
 * @throws {Refusal} when the database is ahead of the program
 */
export async function migrateDatabase(owner: DataSource, say: (line: string) => void): Promise<void> {
  await appliedMigrations(owner);
  for (const { name } of await owner.runMigrations({ transaction: 'each' })) say(name);
  await publishAppliedMigrations(owner);
  for (const { publish } of modules) await publish?.(owner, say);
}

/** The serving role checks at start that it knows the tables; the list itself stays the owner's. */
async function publishAppliedMigrations(owner: DataSource): Promise<void> {
  await owner.query(`
    create or replace function applied_migrations() returns setof text language sql stable
    security definer set search_path = pg_catalog, public, pg_temp as 'select name from migrations order by id'`);
  await owner.query('revoke all on function applied_migrations() from public');
  await owner.query(
    'grant execute on function applied_migrations() to jalon_app, jalon_worker, jalon_backup',
  );
  await owner.query(`comment on table migrations is 'owner=system'`);
}
