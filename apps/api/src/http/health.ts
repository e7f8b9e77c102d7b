import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../operation/readiness';

/** Live: the process answers. Ready: it can reach what it needs and was not told to stop, so it may be sent requests. */
export function serveHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/health/live', { config: { quiet: true } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config: { quiet: true } }, async (_request, reply) => {
    const reasons = await readiness.faults();
    if (reasons.length === 0) return { status: 'ok' };
    return reply.code(503).send({ status: 'unavailable', reasons });
  });
}
