import 'reflect-metadata';
import { type RunningWorker, startWorker } from '@jalon/jobs/api';
import type { FileStore } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import { openAdapters } from './adapters/open-adapters';
import { requireFileStore } from './adapters/open-file-store';
import { traceSeal } from './adapters/trace-seal';
import { readWorkerConfiguration, type WorkerConfiguration } from './configuration/configuration';
import { type OperationSettings, readOperationSettings } from './configuration/operation';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { endWithLauncher } from './launcher-link';
import { modules } from './modules';
import { waitingFigures } from './operation/figures';
import { programLog } from './operation/program-log';
import { endOnSignal } from './operation/stop-signal';
import { traceProgram } from './operation/trace-program';
import type { Tracing } from './operation/tracing';
import { type Watch, watchProgram } from './operation/watch';
import { serveWorker } from './operation/worker-server';
import { endWith } from './refusal';
import { agentOf } from './worker/agent-of';
import { workerLog } from './worker/worker-log';

/** Does what was asked for later, and what has a date rather than a reader. `node dist/apps/api/worker.mjs` */
async function work(): Promise<void> {
  const configuration = readWorkerConfiguration(process.env);
  const operation = readOperationSettings(process.env);
  const pools = await connectPools(configuration);
  const { worker, dataSource, spanning } = pools;
  const adapters = openAdapters(configuration);
  await requireFileStore(adapters.files);
  const watch = watchWorker(configuration, operation, { pools, files: adapters.files });
  watch.metrics?.of.watchFigures(() => waitingFigures(worker));
  const tracing = await traceProgram(operation.traces, 'worker');
  const running = await startWorker({
    queueUrl: configuration.workerDatabaseUrl,
    worker,
    services: { ...adapters, files: watch.files, dataSource, spanning, seal: traceSeal(configuration.seal) },
    modules,
    agentOf,
    log: workerLog(configuration.logLevel),
    concurrency: configuration.concurrency,
  });
  await answerAndEnd({ running, watch, pools, operation, tracing });
}

function watchWorker(
  { fileStore }: WorkerConfiguration,
  operation: OperationSettings,
  { pools, files }: { readonly pools: Pools; readonly files: FileStore },
): Watch {
  const { worker, dataSource, spanning } = pools;
  return watchProgram(
    {
      program: 'worker',
      dataSource: worker,
      pools: { queue: worker, tasks: dataSource, spanning },
      files,
      fileStore,
      log: programLog('worker'),
    },
    operation,
  );
}

interface Pools {
  readonly worker: DataSource;
  readonly dataSource: DataSource;
  readonly spanning: DataSource;
}

async function connectPools(configuration: WorkerConfiguration): Promise<Pools> {
  const { databaseUrl, workerDatabaseUrl, concurrency } = configuration;
  const connect = (name: string, size: number) => connectDatabase('DATABASE_URL', databaseUrl, name, size);
  const worker = await connectDatabase(
    'DATABASE_WORKER_URL',
    workerDatabaseUrl,
    'jalon-worker',
    2 + concurrency,
  );
  const dataSource = await connect('jalon-worker-tasks', 2 * concurrency);
  const spanning = await connect('jalon-worker-spanning', concurrency);
  await requireRestrictedRole('DATABASE_WORKER_URL', worker);
  await requireRestrictedRole('DATABASE_URL', dataSource);
  await requireCurrentSchema(worker);
  return { worker, dataSource, spanning };
}

interface Work {
  readonly running: RunningWorker;
  readonly watch: Watch;
  readonly pools: Pools;
  readonly operation: OperationSettings;
  readonly tracing: Tracing | null;
}

/** Answers about itself where it is told to, and ends when it is told to: what runs finishes, or is given back. */
async function answerAndEnd({ running, watch, pools, operation, tracing }: Work): Promise<void> {
  const { host, metricsPort: port, shutdown } = operation;
  const server = port === null ? null : await serveWorker({ host, port }, watch);
  const end = endOnSignal({
    within: shutdown.within,
    // Nobody sends it anything that a proxy should send elsewhere.
    drainFor: 0,
    announce: () => watch.readiness.stop(),
    close: async () => {
      await running.stop();
      await tracing?.stop();
      server?.close();
      await Promise.all([pools.worker, pools.dataSource, pools.spanning].map((pool) => pool.destroy()));
    },
    // Another worker sees that this one is gone, and takes them.
    overdue: () => programLog('worker').error({}, 'jobs were cut: SHUTDOWN_SECONDS is over'),
  });
  endWithLauncher(end);
}

await work().catch(endWith);
