import 'reflect-metadata';
import { readWorkerConfiguration } from './configuration/configuration';
import { connectDatabase, requireCurrentSchema, requireRestrictedRole } from './database';
import { endWithLauncher } from './launcher-link';
import { endWith } from './refusal';
import { startJobs } from './worker/jobs';

/** Runs what has a date rather than a reader: purges, for now. `node dist/apps/api/worker.mjs` */
async function work(): Promise<void> {
  const { databaseUrl } = readWorkerConfiguration(process.env);
  const dataSource = await connectDatabase('DATABASE_WORKER_URL', databaseUrl, 'jalon-worker', 2);
  await requireRestrictedRole('DATABASE_WORKER_URL', dataSource);
  await requireCurrentSchema(dataSource);
  const jobs = await startJobs({ dataSource, now: () => new Date() }, databaseUrl);
  const stop = async () => {
    await jobs.stop();
    await dataSource.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  endWithLauncher(stop);
}

await work().catch(endWith);
