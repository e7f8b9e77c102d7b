import type { DataSource, MigrationInterface } from 'typeorm';
import { knownMigrations, requireKnownMigrations } from '../database';

/** A migration of this program, under the name the database knows it by. */
export interface NamedMigration {
  readonly name: string;
  readonly migration: MigrationInterface;
}

/** Their names end with when they were written, in milliseconds: the order they run in. */
const timestampOf = ({ name }: NamedMigration): number => Number(name.slice(-13));

/** The migrations of this program, in their order. */
export function orderedMigrations(owner: DataSource): NamedMigration[] {
  const names = knownMigrations(owner);
  return owner.migrations
    .map((migration, index) => ({ name: names[index] ?? '', migration }))
    .sort((one, other) => timestampOf(one) - timestampOf(other));
}

/** The names of those that the database has run. @throws {Refusal} when it is ahead of this program */
export async function appliedMigrations(owner: DataSource): Promise<string[]> {
  const [row]: { exists: boolean }[] = await owner.query(
    `select to_regclass('migrations') is not null as exists`,
  );
  if (!row?.exists) return [];
  const rows: { name: string }[] = await owner.query('select name from migrations');
  const applied = rows.map(({ name }) => name);
  requireKnownMigrations(applied, knownMigrations(owner));
  return applied;
}
