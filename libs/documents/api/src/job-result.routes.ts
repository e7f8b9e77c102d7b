import type { RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentDisposition } from './content-disposition';
import { jobResultContent } from './job-result.service';

type ResultRequest = FastifyRequest<{ Params: { jobId: string } }>;

/** `GET /files/results/:jobId`: what a job made, for whoever asked for it and nobody else, to be saved. */
export function jobResultRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/files/results/:jobId',
    exposeHeadRoute: false,
    handler: async (request: ResultRequest, reply) => {
      // Said first, so that a refusal is no more kept nor guessed at than a result.
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      const { jobId } = request.params;
      const { fileName, file } = await inContext(request, (ctx) => jobResultContent(ctx, jobId));
      reply.headers({
        'content-type': file.mediaType,
        'content-length': file.byteSize,
        'content-disposition': contentDisposition('attachment', fileName),
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
      });
      return reply.send(request.method === 'HEAD' ? undefined : await file.read());
    },
  });
}
