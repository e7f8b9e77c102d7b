import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';

/** What PostgreSQL says of a value it could not read, and what a parser says of a text, quote them. */
const QUOTED = 'left out: it may quote what was sent';

/** What is kept of an error: never the SQL parameters nor the row that database errors carry along, nor a value quoted. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const { name, message, stack = '' } = error;
  return {
    type: name,
    message: mayQuote(error, code) ? QUOTED : message,
    // Where it happened, without the message that a stack begins with.
    stack: stack
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
}

/** SQLSTATE class 22 is that of values: `invalid input syntax for type uuid: "…"`. */
function mayQuote(error: Error, code: unknown): boolean {
  return error instanceof SyntaxError || error.name === 'SyntaxError' || /^22/.test(String(code));
}

/** Where lines go, when not to the standard output. */
export interface LogStream {
  write(line: string): void;
}

/** One JSON line per event; no address, no query string, no variable, no name. */
export function loggerOptions(level: string, stream?: LogStream): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream ? { stream } : {}),
    base: null,
    // In words, as the worker writes them: whoever searches the lines need not know pino's numbers.
    formatters: { level: (label) => ({ level: label }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: describeError },
  };
}

/** Logs each answered request by its route, as declared: the ids in the address stay out of the log. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    // A portal page asks for dozens of unchanged files: they say nothing.
    if (reply.statusCode < 400 && (request.routeOptions.config as { quiet?: boolean }).quiet) return;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
