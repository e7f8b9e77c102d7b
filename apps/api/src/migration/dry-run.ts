import type { DataSource, QueryRunner } from 'typeorm';
import { appliedMigrations, orderedMigrations } from './migration-list';

/** How a migration went when it was tried. */
export interface Trial {
  readonly name: string;
  readonly milliseconds: number;
  /** Tables of before that nobody else could use meanwhile, with how they were locked. */
  readonly locks: readonly string[];
}

/**
 * Runs what a migration would run, in one transaction that is undone. The tables it changes are locked while it lasts,
 * as they will be: on a database that serves, it gives up rather than wait for more than some seconds.
 *
 * @throws {Refusal} when the database is ahead of the program; what a migration throws
 */
export async function dryRun(owner: DataSource): Promise<Trial[]> {
  const applied = await appliedMigrations(owner);
  const pending = orderedMigrations(owner).filter(({ name }) => !applied.includes(name));
  const runner = owner.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`set local lock_timeout = '5s'`);
    const before = await tablesOf(runner);
    const trials: Trial[] = [];
    for (const { name, migration } of pending) {
      const start = performance.now();
      await migration.up(runner);
      const milliseconds = Math.round(performance.now() - start);
      const locks = await locksOf(runner, before);
      const known = trials.flatMap((trial) => trial.locks);
      trials.push({ name, milliseconds, locks: locks.filter((lock) => !known.includes(lock)) });
    }
    return trials;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function tablesOf(runner: QueryRunner): Promise<string[]> {
  const rows: { name: string }[] = await runner.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  return rows.map(({ name }) => name);
}

/** Locks that stop those who write, and for the strongest those who read. */
const LOCKS = `
  select relname as name, bool_or(mode = 'AccessExclusiveLock') as "stopsReaders"
    from pg_locks join pg_class on pg_class.oid = relation
   where pid = pg_backend_pid() and relname = any($1)
     and mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
   group by relname order by relname`;

async function locksOf(runner: QueryRunner, tables: readonly string[]): Promise<string[]> {
  const rows: { name: string; stopsReaders: boolean }[] = await runner.query(LOCKS, [tables]);
  return rows.map(
    ({ name, stopsReaders }) => `${name} (${stopsReaders ? 'lecture et écriture' : 'écriture'})`,
  );
}

/** What the dry run says, one line per migration. */
export function tellTrials(trials: readonly Trial[]): string[] {
  if (trials.length === 0) return ['Rien à migrer : la base est à jour.'];
  const lines = trials.map(({ name, milliseconds, locks }) =>
    locks.length > 0
      ? `${name} : ${milliseconds} ms, bloque ${locks.join(', ')}`
      : `${name} : ${milliseconds} ms`,
  );
  const total = trials.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [...lines, `${trials.length} migrations essayées en ${total} ms, puis annulées : rien n’a changé.`];
}
