import { openStoredFile } from '@jalon/documents/api';
import { notFound, ProgramScope, requireScope, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StaffImport } from '../session/staff-import.entity';
import { receiveTable, sentImport } from './program.service';
import { LARGEST_TABLE } from './take-arrival.task';

type Sending = FastifyRequest<{ Querystring: { name?: string }; Body: Buffer | undefined }>;
type OneImport = FastifyRequest<{ Params: { id: string } }>;

/**
 * What an employer's program sends and follows, by its API key: `POST /programs/imports?name=agents.csv`, the table as
 * the body; `GET /programs/imports/:id`, what became of it; and its report.
 */
export function programRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  void app.register((scope, _options, done) => {
    const options = { parseAs: 'buffer', bodyLimit: LARGEST_TABLE } as const;
    scope.addContentTypeParser('*', options, (_request, body, parsed) => parsed(null, body));
    // Before a byte of the body is read: nobody fills our memory without a key.
    scope.addHook('onRequest', async (request) => {
      await inContext(request, async (ctx) => requireScope(ctx, ProgramScope.AGENTS_IMPORT));
    });
    scope.post('/programs/imports', { bodyLimit: LARGEST_TABLE }, async (request: Sending, reply) => {
      const { query, body } = request;
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const sent = await inContext(request, (ctx) => receiveTable(ctx, query.name ?? '', bytes));
      return reply.code(202).headers(NOT_KEPT).header('location', `/programs/imports/${sent.id}`).send(sent);
    });
    scope.get('/programs/imports/:id', async (request: OneImport, reply) => {
      const sent = await inContext(request, (ctx) => sentImport(ctx, request.params.id));
      return reply.headers(NOT_KEPT).send(sent);
    });
    scope.get('/programs/imports/:id/report', (request: OneImport, reply) =>
      sendReport(inContext, request, reply),
    );
    done();
  });
}

const NOT_KEPT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

async function sendReport(
  inContext: RouteServices['inContext'],
  request: OneImport,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = await inContext(request, async (ctx) => {
    const { id } = await sentImport(ctx, request.params.id);
    const found = await ctx.db.findOneBy(StaffImport, { employerId: ctx.employerId, id });
    if (!found?.reportFileId) throw notFound();
    return openStoredFile(ctx, found.reportFileId);
  });
  return reply.headers({ ...NOT_KEPT, 'content-type': file.mediaType }).send(await file.read());
}
