import type { DataSource, QueryRunner } from 'typeorm';
import { Refusal } from '../refusal';
import { appliedMigrations, type NamedMigration, orderedMigrations } from './migration-list';

/**
 * Undoes the migrations that came after one, in one transaction, and only when nothing is lost: a table or a column that
 * would go with something in it is named, and everything stays. Then the way back is the backup taken before.
 *
 * @param last the last migration to keep
 * @throws {Refusal} when it would lose something, or knows no such migration
 * @returns the names undone, the latest first
 */
export async function migrateDown(owner: DataSource, last: string): Promise<string[]> {
  const undone = await laterThan(owner, last);
  const runner = owner.createQueryRunner();
  try {
    await runner.startTransaction();
    const lost = await losses(runner, undone);
    if (lost.length > 0) throw refusal(last, lost);
    await undo(runner, undone);
    await runner.commitTransaction();
    return undone.map(({ name }) => name);
  } catch (error) {
    await runner.rollbackTransaction();
    throw error instanceof Unholdable ? refusal(last, [error.place]) : error;
  } finally {
    await runner.release();
  }
}

function refusal(last: string, lost: readonly string[]): Refusal {
  return new Refusal([
    `Revenir à ${last} perdrait : ${lost.join(', ')}. Rien n’a changé. Restaurez la sauvegarde d’avant la mise à jour (docs/production.md), ou gardez cette version.`,
  ]);
}

/** Rows that the tables of the version before cannot hold: an act of nobody, where each had its author. */
class Unholdable extends Error {
  constructor(readonly place: string) {
    super(`The version before cannot hold what ${place} has.`);
  }

  /** @returns whatever else failed as it is */
  static of(error: unknown): unknown {
    const { code, table, column, constraint } = (error as { driverError?: Violation }).driverError ?? {};
    // SQLSTATE class 23: a row breaks a rule that is being put back.
    if (!table || !code?.startsWith('23')) return error;
    const detail = column ?? constraint;
    const where = detail ? `${table} (${detail})` : table;
    return new Unholdable(`des lignes de ${where}, que la version d’avant ne sait pas tenir`);
  }
}

interface Violation {
  readonly code?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
}

/** Those to undo, the latest first. */
async function laterThan(owner: DataSource, last: string): Promise<NamedMigration[]> {
  const applied = await appliedMigrations(owner);
  const migrations = orderedMigrations(owner).filter(({ name }) => applied.includes(name));
  const index = migrations.findIndex(({ name }) => name === last);
  if (index < 0) {
    throw new Refusal([
      `La base n’a pas de migration ${last} ; les dernières sont ${migrations
        .slice(-5)
        .map(({ name }) => name)
        .join(', ')}.`,
    ]);
  }
  return migrations.slice(index + 1).reverse();
}

async function undo(runner: QueryRunner, migrations: readonly NamedMigration[]): Promise<void> {
  for (const { name, migration } of migrations) {
    await migration.down(runner);
    await runner.query('delete from migrations where name = $1', [name]);
  }
}

/** Tries it inside a savepoint, then looks at what would be gone. @returns tables and columns that hold something */
async function losses(runner: QueryRunner, migrations: readonly NamedMigration[]): Promise<string[]> {
  const before = await columnsOf(runner);
  await runner.query('savepoint trial');
  let after: Set<string>;
  try {
    await undo(runner, migrations);
    after = await columnsOf(runner);
  } catch (error) {
    throw Unholdable.of(error);
  } finally {
    await runner.query('rollback to savepoint trial');
  }
  const tables = new Set([...after].map((one) => one.split('.')[0]));
  const lost = new Set<string>();
  for (const one of [...before].filter((name) => !after.has(name))) {
    const [table = '', column = ''] = one.split('.');
    const place = tables.has(table) ? one : table;
    if (!lost.has(place) && (await holdsSomething(runner, table, tables.has(table) ? column : null))) {
      lost.add(place);
    }
  }
  return [...lost].sort();
}

async function columnsOf(runner: QueryRunner): Promise<Set<string>> {
  const rows: { name: string }[] = await runner.query(
    `select relname || '.' || attname as name
       from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped`,
  );
  return new Set(rows.map(({ name }) => name));
}

/** The owner too is held by row-level security: it is lifted to look, in a savepoint. */
async function holdsSomething(runner: QueryRunner, table: string, column: string | null): Promise<boolean> {
  const [row]: { value: string | null }[] = await runner.query(
    `select pg_get_expr(adbin, adrelid) as value from pg_attrdef
       join pg_attribute on attrelid = adrelid and attnum = adnum
      where adrelid = $1::regclass and attname = $2`,
    [`public.${table}`, column],
  );
  // A value that every row was given by the column's default tells nothing that is lost; nor does a number drawn for each.
  if (row?.value === 'gen_random_uuid()') return false;
  const condition =
    column === null
      ? 'true'
      : row?.value
        ? `"${column}" is distinct from ${row.value}`
        : `"${column}" is not null`;
  await runner.query('savepoint look');
  await runner.query(`alter table "${table}" no force row level security`);
  const rows: unknown[] = await runner.query(`select from "${table}" where ${condition} limit 1`);
  await runner.query('rollback to savepoint look');
  return rows.length > 0;
}
