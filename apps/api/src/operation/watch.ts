import type { FileStore } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import type { OperationSettings } from '../configuration/operation';
import type { Log } from '../http/logging';
import { Metrics } from './metrics';
import { databaseCheck, migrationsCheck, Readiness } from './readiness';
import { storeCheck, watchedStore } from './store-watch';
import { VERSION } from './version';

/** What a program is made of, for whoever watches it. */
export interface Watched {
  readonly program: 'api' | 'worker';
  readonly dataSource: DataSource;
  readonly pools: Readonly<Record<string, DataSource>>;
  readonly files: FileStore;
  /** The setting the store was opened with. */
  readonly fileStore: string;
  readonly log: Pick<Log, 'error'>;
}

export interface Watch {
  readonly readiness: Readiness;
  /** Nothing is measured when nobody may read it. */
  readonly metrics: { readonly of: Metrics; readonly token: string } | null;
  /** The same store, watched. */
  readonly files: FileStore;
}

/** Whether a program is ready and, where somebody may ask, what it measures. */
export function watchProgram(watched: Watched, { metricsToken }: OperationSettings): Watch {
  const { dataSource, files, fileStore, log } = watched;
  const checks = {
    DATABASE: databaseCheck(dataSource),
    MIGRATIONS: migrationsCheck(dataSource),
    FILE_STORE: storeCheck(files, fileStore),
  };
  const readiness = new Readiness(checks, log);
  if (metricsToken === null) return { readiness, metrics: null, files };
  const metrics = new Metrics(watched.program, VERSION);
  for (const [name, pool] of Object.entries(watched.pools)) metrics.watchPool(name, pool);
  return {
    readiness,
    metrics: { of: metrics, token: metricsToken },
    files: watchedStore(files, metrics.storeFailed),
  };
}
