import type { RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decisionRecordOf } from './decision-record.service';

type RecordRequest = FastifyRequest<{ Params: { id: string } }>;

/** `GET /assessments/:id/decision-record.json`: the person's own record, to keep and to have replayed. */
export function decisionRecordRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/assessments/:id/decision-record.json',
    exposeHeadRoute: false,
    handler: async (request: RecordRequest, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      const record = await inContext(request, (ctx) => decisionRecordOf(ctx, request.params.id));
      const name = `jalon-evaluation-${record.finishedAt.slice(0, 10)}.json`;
      reply.headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      });
      return reply.send(request.method === 'HEAD' ? undefined : `${JSON.stringify(record, null, 2)}\n`);
    },
  });
}
