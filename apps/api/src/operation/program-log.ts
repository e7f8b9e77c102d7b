import { describeError, type Log } from '../http/logging';

/** One JSON line per event, like the server's own, for what happens outside a request. */
export function programLog(program: string): Pick<Log, 'error'> {
  return {
    error: (event: unknown, message?: string) => {
      const fields = event instanceof Error ? { err: describeError(event) } : (event as object);
      const line = { level: 'error', time: new Date().toISOString(), program, ...fields, msg: message };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    },
  };
}
