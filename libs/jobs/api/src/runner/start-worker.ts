import { EventEmitter } from 'node:events';
import { parseCronItems, run, type RunnerOptions, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { tasksOf } from '../queue/publish-tasks';
import { queueScheduled } from './run-scheduled';
import { queueTask } from './run-task';
import type { WorkerLog, WorkerParts } from './worker-parts';
import { WorkerPresence } from './worker-presence';

const SCHEMA = 'graphile_worker';
const DAY = 86_400_000;
/** Jobs done at once, unless told otherwise. */
const CONCURRENCY = 2;
/** A job under way has so long to finish, in milliseconds, before it is told to give itself back. */
const FINISH_WITHIN = 4_000;

/** A worker that runs. */
export interface RunningWorker {
  /** Takes nothing more, and lets what runs finish or give itself back. */
  stop(): Promise<void>;
}

/** Starts the queue and its calendar. */
export async function startWorker(parts: WorkerParts): Promise<RunningWorker> {
  const events = new EventEmitter();
  const presence = new WorkerPresence(parts);
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) =>
    presence.announce(workerPool.id),
  );
  const pgPool = openQueue(parts);
  const runner = await run({
    ...queueOptions(parts),
    pgPool,
    events: events as never,
    parsedCronItems: calendar(parts),
  });
  return {
    stop: async () => {
      await runner.stop();
      await presence.leave();
      await pgPool.end();
    },
  };
}

/** Does every job that is due, and returns: for tests, and programs that wait for what they asked. */
export async function drainJobs(parts: WorkerParts): Promise<void> {
  const pgPool = openQueue(parts);
  try {
    await runOnce({ ...queueOptions(parts), pgPool });
  } finally {
    await pgPool.end();
  }
}

/** Connections of the queue, one of them to listen. A lost one is said: unheard, it would end the process. */
function openQueue({ queueUrl, concurrency = CONCURRENCY, log }: WorkerParts): pg.Pool {
  const pool = new pg.Pool({ connectionString: queueUrl, max: concurrency + 2 });
  const say = (error: Error) => log('warn', { message: 'queue connection lost' }, error);
  pool.on('error', say);
  pool.on('connect', (client) => client.on('error', say));
  return pool;
}

function queueOptions(parts: WorkerParts): RunnerOptions {
  return {
    preset: {
      worker: {
        schema: SCHEMA,
        concurrentJobs: parts.concurrency ?? CONCURRENCY,
        gracefulShutdownAbortTimeout: FINISH_WITHIN,
      },
    },
    noHandleSignals: true,
    taskList: taskList(parts),
    logger: queueLogger(parts.log),
  };
}

function taskList(parts: WorkerParts): TaskList {
  const tasks = tasksOf(parts.modules).map((task) => [task.name, queueTask(parts, task)] as const);
  const scheduled = scheduledOf(parts).map((task) => [task.name, queueScheduled(parts, task)] as const);
  return Object.fromEntries([...tasks, ...scheduled]);
}

/** A worker that was off at the hour does its work when it comes back. */
function calendar(parts: WorkerParts) {
  return parseCronItems(
    scheduledOf(parts).map(({ name, cron }) => ({
      task: name,
      match: cron,
      options: { backfillPeriod: DAY, jobKey: name, maxAttempts: 5 },
    })),
  );
}

const scheduledOf = ({ modules }: WorkerParts) => modules.flatMap(({ scheduled }) => scheduled ?? []);

const nothing = () => undefined;

/** The queue says a line per second, and failures are told by our own; what is left is the queue's own trouble. */
function queueLogger(log: WorkerLog): never {
  const logger = {
    scope: () => logger,
    debug: nothing,
    info: nothing,
    warn: (message: string) => log('warn', { message }),
    error: (message: string, meta?: { failure?: boolean; error?: unknown }) =>
      meta?.failure ? undefined : log('error', { message: message.split(':')[0] ?? '' }, meta?.error),
  };
  return logger as never;
}
