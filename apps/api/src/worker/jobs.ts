import { parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { describeError } from '../http/logging';
import { purgeAccessTraces } from './purge-access-traces';
import { purgeSignIn } from './purge-sign-in';

/** What a job needs; its payload carries an owner and ids, never personal data. */
export interface JobServices {
  readonly dataSource: DataSource;
  readonly now: () => Date;
}

/** When each job runs (UTC): sessions often, for they hold an identity token; traces by night. */
const calendar = [
  { task: 'purge-sign-in', match: '*/10 * * * *' },
  { task: 'purge-access-traces', match: '20 2 * * *' },
];

/** Starts the queue and its calendar. */
export function startJobs(services: JobServices, databaseUrl: string): Promise<Runner> {
  return run({
    connectionString: databaseUrl,
    schema: 'graphile_worker',
    concurrency: 2,
    noHandleSignals: true,
    taskList: tasks(services),
    // A server that was off at the hour does its work when it comes back.
    parsedCronItems: parseCronItems(
      calendar.map((item) => ({ ...item, options: { backfillPeriod: 86_400_000, jobKey: item.task } })),
    ),
    logger: jobLogger,
  });
}

function tasks(services: JobServices): TaskList {
  const counted = (name: string, work: () => Promise<number>) => async () => {
    writeLine('info', { task: name, purged: await work() });
  };
  return {
    'purge-sign-in': counted('purge-sign-in', () => purgeSignIn(services)),
    'purge-access-traces': counted('purge-access-traces', () => purgeAccessTraces(services)),
  };
}

function writeLine(level: string, event: object): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...event })}\n`);
}

const nothing = () => undefined;
/** The queue says a line per second; only what goes wrong is worth one. */
const jobLogger = {
  scope: () => jobLogger,
  debug: nothing,
  info: nothing,
  warn: (message: string) => writeLine('warn', { message }),
  error: (message: string, meta?: { error?: unknown }) =>
    writeLine('error', { message, err: describeError(meta?.error) }),
} as never;
