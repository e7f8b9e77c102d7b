import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../operation/metrics';

/** Whether an `Authorization` header bears the token; it takes as long whatever is sent. */
export function bears(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}

/** Measures each answered request by its route, and tells whoever has the token. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, token: string): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.requestAnswered(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
      },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/metrics', { config: { quiet: true } }, async (request, reply) => {
    if (!bears(request.headers.authorization, token)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ status: 'unauthenticated' });
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
