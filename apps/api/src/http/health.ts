import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** Live: the process answers. Ready: it can reach the database, so it may be sent requests. */
export function serveHealth(app: FastifyInstance, dataSource: DataSource): void {
  app.get('/health/live', { config: { quiet: true } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config: { quiet: true } }, async (request, reply) => {
    try {
      await dataSource.query('select 1');
      return { status: 'ok' };
    } catch (error) {
      request.log.error({ err: error }, 'database out of reach');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}
