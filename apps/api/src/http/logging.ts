import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';

/** What is kept of an error: never the SQL parameters nor the row that database errors carry along. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const { code } = error as { code?: unknown };
  const { name, message, stack = '' } = error;
  return { type: name, message, stack, ...(typeof code === 'string' ? { code } : {}) };
}

/** One JSON line per event; no address, no query string, no variable, no name. */
export function loggerOptions(level: string): FastifyServerOptions['logger'] {
  return {
    level,
    base: null,
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
