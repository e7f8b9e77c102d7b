import type { ApiModule } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { scheduledRun } from '../runner/run-scheduled';
import { drainJobs } from '../runner/start-worker';
import type { WorkerParts } from '../runner/worker-parts';

/** The worker of a test: it works when told to, in the test's database and at its clock. */
export interface TestWorker {
  /** What it works with, to start a real one. */
  readonly parts: WorkerParts;
  /** Codes of what was logged, latest last. */
  readonly log: { readonly level: string; readonly [name: string]: string | number | null }[];
  /** Does every job that is due; those that failed wait longer than a test. */
  work(): Promise<void>;
  /** The time that failed jobs wait has passed. */
  wait(): Promise<void>;
  /** Runs a scheduled task now, with the worker's role. */
  runScheduled(name: string): Promise<Readonly<Record<string, number>>>;
}

/** @param modules those of the database, whose tasks are run */
export async function testWorker(
  database: TestDatabase,
  modules: readonly Pick<ApiModule, 'tasks' | 'scheduled'>[],
): Promise<TestWorker> {
  const worker: DataSource = await database.connect('jalon_worker');
  const log: TestWorker['log'] = [];
  const parts: WorkerParts = {
    queueUrl: database.urlOf('jalon_worker'),
    worker,
    services: database.services(),
    modules,
    agentOf: async (ctx, personId) => {
      const [row]: { id: string }[] = await ctx.db.query('select id from agent where person_id = $1', [
        personId,
      ]);
      return row?.id ?? null;
    },
    log: (level, event) => void log.push({ level, ...event }),
  };
  return {
    parts,
    log,
    work: () => drainJobs(parts),
    wait: async () => {
      await worker.query('update graphile_worker._private_jobs set run_at = now()');
    },
    runScheduled: async (name) => {
      const task = modules.flatMap(({ scheduled }) => scheduled ?? []).find((one) => one.name === name);
      if (!task) throw new Error(`No module schedules ${name}.`);
      return task.run(scheduledRun(parts));
    },
  };
}
