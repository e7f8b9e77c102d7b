import { contentDisposition } from '@jalon/documents/api';
import type { RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileNameOf } from './file-name.rules';
import { pieceContent, type PieceContent } from './file-piece.service';

type PieceRequest = FastifyRequest<{ Params: { id: string }; Querystring: { download?: string } }>;

/**
 * `GET /files/pieces/:id`: the bytes of a piece, to be shown or, with `?download=1`, saved. The opening is recorded
 * and committed before the first byte leaves.
 */
export function filePieceRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/files/pieces/:id',
    exposeHeadRoute: false,
    handler: async (request: PieceRequest, reply) => {
      // Said first, so that a refusal is no more kept nor guessed at than a piece.
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      const content = await inContext(request, (ctx) => pieceContent(ctx, request.params.id));
      describe(reply, content, request.query.download === '1');
      return reply.send(request.method === 'HEAD' ? undefined : await content.file.read());
    },
  });
}

function describe(reply: FastifyReply, { piece, file }: PieceContent, isDownload: boolean): void {
  const name = fileNameOf(piece, file.mediaType);
  reply.headers({
    'content-type': file.mediaType,
    'content-length': file.byteSize,
    'content-disposition': contentDisposition(isDownload ? 'attachment' : 'inline', name),
    // Whatever a document carries runs nowhere; our own viewer reads the bytes and draws them.
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
  });
}
