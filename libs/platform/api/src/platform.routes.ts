import { contentDisposition } from '@jalon/documents/api';
import { habilitationsInForce, authorizeIdentity } from '@jalon/identity/api';
import { pieceInEmergency } from '@jalon/personnel-file/api';
import { isUuid, notFound, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_LOGO } from './logo.rules';
import { employerLogo, setLogo } from './logo.service';

type OfEmployer = FastifyRequest<{ Params: { id: string } }>;
type OfPiece = FastifyRequest<{ Params: { employerId: string; accessId: string; pieceId: string } }>;

/** Nothing that a file carries runs anywhere. */
const INERT = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

/** Logos, and the pieces the operator reads under an emergency access. */
export function platformRoutes(app: FastifyInstance, services: RouteServices): void {
  const { inContext } = services;
  app.get('/files/employers/:id/logo', async (request: OfEmployer, reply) => {
    const bytes = await inContext(request, (ctx) => employerLogo(ctx, request.params.id));
    // Its address changes with it.
    return reply
      .headers({
        ...INERT,
        'content-type': 'image/png',
        'cache-control': 'private, max-age=31536000, immutable',
      })
      .send(bytes);
  });
  void app.register(async (scope) => receiveLogos(scope, services));
  app.get('/files/break-glass/:employerId/:accessId/pieces/:pieceId', async (request: OfPiece, reply) => {
    const { employerId, accessId, pieceId } = request.params;
    reply.headers({ ...INERT, 'cache-control': 'no-store' });
    const file = await inContext(request, async (ctx) => {
      authorizeIdentity(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
      if (!isUuid(employerId) || !isUuid(accessId)) throw notFound();
      return ctx.inEmployer(employerId, (inside) => pieceInEmergency(inside, pieceId), accessId);
    });
    return reply
      .headers({
        'content-type': file.mediaType,
        'content-length': file.byteSize,
        // Saved rather than shown: a sandboxed answer is shown by no browser's own viewer.
        'content-disposition': contentDisposition(
          'attachment',
          file.mediaType === 'application/pdf' ? 'piece.pdf' : 'piece',
        ),
      })
      .send(await file.read());
  });
}

/** Its own way of reading bodies: bytes, and no more of them than a logo has. */
function receiveLogos(scope: FastifyInstance, { inContext }: RouteServices): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'image/png',
    { parseAs: 'buffer', bodyLimit: LARGEST_LOGO },
    (_request, body, done) => done(null, body),
  );
  scope.post('/files/employers/:id/logo', { bodyLimit: LARGEST_LOGO }, async (request: OfEmployer, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const outcome = await inContext(request, (ctx) => setLogo(ctx, request.params.id, body));
    return reply.send(outcome);
  });
}
