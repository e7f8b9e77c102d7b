import type { WorkerLog } from '@jalon/jobs/api';
import { describeError } from '../http/logging';

/** One JSON line per event, like the server's. */
export const workerLog: WorkerLog = (level, event, error) => {
  const described = error === undefined ? {} : { err: describeError(error) };
  process.stdout.write(
    `${JSON.stringify({ level, time: new Date().toISOString(), ...event, ...described })}\n`,
  );
};
