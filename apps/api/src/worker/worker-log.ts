import type { WorkerLog } from '@jalon/jobs/api';
import { describeError } from '../http/logging';

const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** One JSON line per event, like the server's, from the level that LOG_LEVEL asks for. */
export function workerLog(least: string): WorkerLog {
  return (level, event, error) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    const described = error === undefined ? {} : { err: describeError(error) };
    process.stdout.write(
      `${JSON.stringify({ level, time: new Date().toISOString(), ...event, ...described })}\n`,
    );
  };
}
