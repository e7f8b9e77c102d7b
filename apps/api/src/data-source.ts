import { DataSource } from 'typeorm';
import { PreparingClient } from './adapters/preparing-client';
import { modules } from './modules';

/** Connections of one process: few, since each operation uses one for a few milliseconds. */
const POOL_SIZE = 20;

/**
 * The pool of a program, not yet connected.
 *
 * @param name what `pg_stat_activity` shows
 */
export function createDataSource(url: string, name: string, poolSize = POOL_SIZE): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: name,
    poolSize,
    connectTimeoutMS: 5_000,
    // A connection that breaks while idle is replaced by the pool; it must not end the process.
    poolErrorHandler: () => undefined,
    extra: { Client: PreparingClient },
    entities: modules.flatMap(({ entities }) => entities) as unknown as (() => void)[],
    migrations: modules.flatMap(({ migrations }) => migrations),
    migrationsTransactionMode: 'each',
    logging: false,
  });
}
