import 'reflect-metadata';
import { type RunningWorker, startWorker } from '@jalon/jobs/api';
import type { DataSource } from 'typeorm';
import { openAdapters } from './adapters/open-adapters';
import { traceSeal } from './adapters/trace-seal';
import { readWorkerConfiguration } from './configuration/configuration';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { endWithLauncher } from './launcher-link';
import { modules } from './modules';
import { endWith } from './refusal';
import { agentOf } from './worker/agent-of';
import { workerLog } from './worker/worker-log';

/** A job that does not give itself back in this time is given to another worker, which sees that this one is gone. */
const STOP_WITHIN = 8_000;

/** Does what was asked for later, and what has a date rather than a reader. `node dist/apps/api/worker.mjs` */
async function work(): Promise<void> {
  const configuration = readWorkerConfiguration(process.env);
  const { databaseUrl, workerDatabaseUrl, concurrency } = configuration;
  const worker = await connectDatabase(
    'DATABASE_WORKER_URL',
    workerDatabaseUrl,
    'jalon-worker',
    2 + concurrency,
  );
  const dataSource = await connectDatabase(
    'DATABASE_URL',
    databaseUrl,
    'jalon-worker-tasks',
    2 * concurrency,
  );
  const spanning = await connectDatabase('DATABASE_URL', databaseUrl, 'jalon-worker-spanning', concurrency);
  await requireRestrictedRole('DATABASE_WORKER_URL', worker);
  await requireRestrictedRole('DATABASE_URL', dataSource);
  await requireCurrentSchema(worker);
  const running = await startWorker({
    queueUrl: workerDatabaseUrl,
    worker,
    services: { ...openAdapters(configuration), dataSource, spanning, seal: traceSeal(configuration.seal) },
    modules,
    agentOf,
    log: workerLog,
    concurrency,
  });
  stopCleanly(running, [worker, dataSource, spanning]);
}

function stopCleanly(running: RunningWorker, dataSources: readonly DataSource[]): void {
  const stop = async () => {
    setTimeout(() => process.exit(0), STOP_WITHIN).unref();
    await running.stop();
    await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  endWithLauncher(stop);
}

await work().catch(endWith);
