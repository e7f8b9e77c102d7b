import { contentDisposition, type ReadableFile } from '@jalon/documents/api';
import { authorizeStaff } from '@jalon/identity/api';
import { Language, type RequestContext, type RouteServices, XLSX } from '@jalon/shared/api';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ImportField } from '../mapping/import-field';
import { xlsxStream } from '../reading';
import { speak } from '../speak';
import { exampleCsv } from './example-file';
import { importReport } from './report';

type ReportRequest = FastifyRequest<{ Params: { id: string } }>;
type TemplateRequest = FastifyRequest<{ Params: { name: string } }>;

/**
 * `GET /files/imports/:id/report`: what became of each row, for whoever manages people. `GET /files/imports/templates/…`:
 * a workbook to fill in, and an example.
 */
export function importRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/files/imports/:id/report',
    exposeHeadRoute: false,
    handler: async (request: ReportRequest, reply) => {
      protect(reply);
      const { fileName, file } = await inContext(request, (ctx) => importReport(ctx, request.params.id));
      return send(request, reply, { fileName, file });
    },
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/files/imports/templates/:name',
    exposeHeadRoute: false,
    handler: async (request: TemplateRequest, reply) => {
      protect(reply);
      const template = await inContext(request, (ctx) => templateOf(ctx, request.params.name));
      if (!template) return reply.callNotFound();
      reply.headers({
        'content-type': template.mediaType,
        'content-disposition': contentDisposition('attachment', request.params.name),
      });
      return reply.send(
        request.method === 'HEAD' ? undefined : Readable.from(template.bytes, { objectMode: false }),
      );
    },
  });
}

/** Said first, so that a refusal is no more kept nor guessed at than a file. */
function protect(reply: FastifyReply): void {
  reply.headers({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
  });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { fileName, file }: { fileName: string; file: ReadableFile },
) {
  reply.headers({
    'content-type': file.mediaType,
    'content-length': file.byteSize,
    'content-disposition': contentDisposition('attachment', fileName),
  });
  return reply.send(request.method === 'HEAD' ? undefined : await file.read());
}

async function templateOf(ctx: RequestContext, name: string) {
  await authorizeStaff(ctx);
  if (name === 'import-exemple.csv')
    return { mediaType: 'text/csv; charset=utf-8', bytes: [Buffer.from(exampleCsv())] };
  const language = Object.values(Language).find((one) => speak(one, 'template.fileName') === name);
  if (!language) return null;
  return { mediaType: XLSX, bytes: xlsxStream(speak(language, 'template.sheet'), headerOnly(language)) };
}

async function* headerOnly(language: Language): AsyncGenerator<readonly string[]> {
  await Promise.resolve();
  yield Object.values(ImportField).map((field) => speak(language, `field.${field}`));
}
