import type { RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { certificateCredential, certificatePdf } from './certificate-download.service';
import { LARGEST_FILE } from './credential-file';
import { verifyFile } from './file-verification.service';
import { publishedIssuer, type PublishedDocument } from './published-issuer.service';
import { languageOf, verificationAnswer } from './verification-answer';

type ById = FastifyRequest<{ Params: { id: string }; Querystring: { language?: string } }>;
type BySiret = FastifyRequest<{ Params: { siret: string } }>;

/** How long others may keep what is published: withdrawals are seen by everyone within that time. */
const PUBLISHED = {
  'cache-control': 'public, max-age=300',
  'referrer-policy': 'no-referrer',
  // Anyone verifies, from anywhere: nothing in it is secret nor personal.
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Downloads for the holder and officers; what issuers publish; and the file anyone verifies. */
export function certificateRoutes(app: FastifyInstance, services: RouteServices): void {
  downloadRoutes(app, services);
  publishedRoutes(app, services);
  void app.register(async (scope) => verificationRoute(scope, services));
}

function downloadRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/certificats/:id.pdf', async (request: ById, reply) => {
    const { id } = request.params;
    const file = await inContext(request, (ctx) =>
      certificatePdf(ctx, id, languageOf(request.query.language)),
    );
    return download(reply, 'application/pdf', file.name).send(file.bytes);
  });
  app.get('/certificats/:id/credential.json', async (request: ById, reply) => {
    const file = await inContext(request, (ctx) => certificateCredential(ctx, request.params.id));
    return download(reply, 'application/json; charset=utf-8', file.name).send(file.bytes);
  });
}

function download(reply: FastifyReply, type: string, name: string): FastifyReply {
  return reply.headers({
    'cache-control': 'no-store',
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "sandbox; default-src 'none'",
  });
}

function publishedRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  const publish = (path: string, document: PublishedDocument, type: string) =>
    app.get(`/employeurs/:siret/${path}`, async (request: BySiret, reply) => {
      const published = await inContext(request, (ctx) =>
        publishedIssuer(ctx, request.params.siret, document),
      );
      return reply.headers({ ...PUBLISHED, 'content-type': type }).send(JSON.stringify(published));
    });
  publish('did.json', 'DID', 'application/did+ld+json; charset=utf-8');
  publish('profil.json', 'PROFILE', 'application/ld+json; charset=utf-8');
  publish('statuts/1', 'STATUS_LIST', 'application/vc; charset=utf-8');
}

/** Its own way of reading bodies: bytes, whatever they claim to be. */
function verificationRoute(scope: FastifyInstance, { inContext }: RouteServices): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    ['application/pdf', 'application/json'],
    { parseAs: 'buffer', bodyLimit: LARGEST_FILE },
    (_request, body, done) => done(null, body),
  );
  scope.post('/verifier/fichier', { bodyLimit: LARGEST_FILE }, async (request: ById, reply) => {
    const type = request.headers['content-type']?.split(';')[0]?.trim() ?? '';
    const found = await inContext(request, (ctx) => verifyFile(ctx, request.body as Buffer, type));
    return reply
      .header('referrer-policy', 'no-referrer')
      .send(verificationAnswer(found, languageOf(request.query.language)));
  });
}
