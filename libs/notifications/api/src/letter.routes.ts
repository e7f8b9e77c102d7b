import { contentDisposition } from '@jalon/documents/api';
import type { RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { letterFile, type LetterFile } from './letter-download.service';

type ById = FastifyRequest<{ Params: { id: string } }>;
type ByIds = FastifyRequest<{ Querystring: { ids?: string } }>;

/** `GET /files/letters/:id` and `GET /files/letters?ids=…`: papers to print, for whoever hands them over. */
export function letterRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/files/letters/:id', async (request: ById, reply) => {
    const file = await inContext(request, (ctx) => letterFile(ctx, [request.params.id]));
    return show(reply, file);
  });
  app.get('/files/letters', async (request: ByIds, reply) => {
    const ids = (request.query.ids ?? '').split(',').filter(Boolean);
    return show(reply, await inContext(request, (ctx) => letterFile(ctx, ids)));
  });
}

function show(reply: FastifyReply, { name, bytes }: LetterFile): FastifyReply {
  return reply
    .headers({
      'cache-control': 'no-store',
      'content-type': 'application/pdf',
      'content-disposition': contentDisposition('inline', name),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    .send(bytes);
}
