import { badUserInput, type RouteServices, type UploadPurpose } from '@jalon/shared/api';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CHUNK_TYPE, readByteCount, readMetadata, TUS_VERSION } from './tus-headers.rules';
import { UploadObstacle } from './upload-obstacle';
import { acknowledgePart, forgetPart, openPart, type OpenPart } from './upload-part.service';
import { createUpload, giveUpUpload, ownUpload, type UploadOrder } from './upload.service';
import { type Upload, UploadState } from './upload.entity';

type OneUpload = FastifyRequest<{ Params: { id: string } }>;

/**
 * The tus protocol, 1.0.0 with creation, expiration and termination: a file comes in several requests, each
 * acknowledged once its bytes and its row are safe, and goes on from there whatever was cut.
 *
 * @see https://tus.io/protocols/resumable-upload
 */
export function uploadRoutes(purposes: readonly UploadPurpose[]) {
  return (app: FastifyInstance, services: RouteServices): void => {
    void app.register((scope, _options, done) => {
      // The one body that is not read whole before it is looked at: it goes to the store as it comes.
      scope.addContentTypeParser(CHUNK_TYPE, (_request, body, parsed) => parsed(null, body));
      scope.addHook('onRequest', speakTus);
      scope.setErrorHandler(tellObstacle);
      scope.post('/uploads', (request, reply) => create(purposes, services, request, reply));
      scope.head('/uploads/:id', (request: OneUpload, reply) => tellOffset(services, request, reply));
      scope.patch('/uploads/:id', (request: OneUpload, reply) => append(services, request, reply));
      scope.delete('/uploads/:id', async (request: OneUpload, reply) => {
        await services.inContext(request, (ctx) => giveUpUpload(ctx, request.params.id));
        return reply.code(204).send();
      });
      done();
    });
  };
}

async function speakTus(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
  reply.headers({ 'tus-resumable': TUS_VERSION, 'cache-control': 'no-store' });
  if (request.headers['tus-resumable'] === TUS_VERSION) return;
  reply.header('tus-version', TUS_VERSION).code(412);
  const message = `Say Tus-Resumable: ${TUS_VERSION}.`;
  return reply.send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}

async function create(
  purposes: readonly UploadPurpose[],
  { inContext }: RouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const order = readOrder(request);
  const upload = await inContext(request, (ctx) => createUpload(ctx, purposes, order));
  reply.headers({ location: `/uploads/${upload.id}`, 'upload-offset': '0', ...expiryOf(upload) });
  return reply.code(201).send();
}

function readOrder({ headers, body }: FastifyRequest): UploadOrder {
  const byteSize = readByteCount(headers['upload-length']);
  if (byteSize === null || body)
    throw badUserInput('"Upload-Length": say how many bytes will come, then send them.');
  const metadata = readMetadata(headers['upload-metadata']);
  if (!metadata) throw badUserInput('"Upload-Metadata": must be pairs of a key and a value in base64.');
  const digest = metadata.get('sha256') ?? null;
  if (digest !== null && !/^[0-9a-f]{64}$/.test(digest)) {
    throw badUserInput('"sha256": must be 64 hexadecimal digits.');
  }
  return {
    purpose: metadata.get('purpose') ?? '',
    subjectId: metadata.get('subject') ?? null,
    fileName: metadata.get('filename') ?? '',
    claimedType: (metadata.get('filetype') ?? '').slice(0, 100),
    byteSize,
    sha256: digest === null ? null : Buffer.from(digest, 'hex'),
  };
}

async function tellOffset({ inContext }: RouteServices, request: OneUpload, reply: FastifyReply) {
  const upload = await inContext(request, (ctx) => ownUpload(ctx, request.params.id));
  reply.headers({
    'upload-offset': upload.received,
    'upload-length': upload.byteSize,
    ...expiryOf(upload),
  });
  return reply.code(200).send();
}

async function append(services: RouteServices, request: OneUpload, reply: FastifyReply) {
  const { body, headers, params } = request;
  const offset = readByteCount(headers['upload-offset']);
  if (offset === null) throw badUserInput('"Upload-Offset": say where these bytes begin.');
  if (!isStream(body)) throw badUserInput(`Send the bytes as ${CHUNK_TYPE}.`);
  const part = await services.inContext(request, (ctx) => openPart(ctx, params.id, offset));
  const byteSize = await storeOrForget(services, request, part, body);
  // Nothing came: nothing is to be acknowledged, nor kept.
  if (byteSize === 0) await forget(services, request, part);
  else await acknowledge(services, request, { part, byteSize, reply });
  return reply
    .code(204)
    .header('upload-offset', String(offset + byteSize))
    .send();
}

async function storeOrForget(
  services: RouteServices,
  request: FastifyRequest,
  part: OpenPart,
  body: AsyncIterable<Buffer>,
): Promise<number> {
  try {
    return await part.store(body);
  } catch (failure) {
    await forget(services, request, part);
    if (failure instanceof UploadObstacle) throw failure;
    // The connection was cut: there is nobody to tell, and nothing of ours failed.
    if (request.raw.errored || request.raw.destroyed) throw badUserInput('The bytes stopped coming.');
    throw failure;
  }
}

async function acknowledge(
  services: RouteServices,
  request: FastifyRequest,
  {
    part,
    byteSize,
    reply,
  }: { readonly part: OpenPart; readonly byteSize: number; readonly reply: FastifyReply },
): Promise<void> {
  try {
    const upload = await services.inContext(request, (ctx) => acknowledgePart(ctx, part, byteSize));
    reply.headers(expiryOf(upload));
  } catch (failure) {
    // Any other failure may have been committed all the same: the object stays, and the purge judges by the row.
    if (failure instanceof UploadObstacle) await forget(services, request, part);
    throw failure;
  }
}

/** The object first: a row without it is harmless, an object without row would stay for ever. */
async function forget({ inContext }: RouteServices, request: FastifyRequest, part: OpenPart): Promise<void> {
  await part.removeObject();
  await inContext(request, (ctx) => forgetPart(ctx, part));
}

function tellObstacle(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // What is left of a body that is not wanted is not waited for.
  if (request.method === 'PATCH') reply.header('connection', 'close');
  if (!(error instanceof UploadObstacle)) throw error;
  const extensions = { code: 'BAD_USER_INPUT', reason: error.code };
  return reply.code(error.statusCode).send({ errors: [{ message: error.message, extensions }] });
}

function expiryOf({ state, expiresAt }: Upload): Record<string, string> {
  return state === UploadState.RECEIVING ? { 'upload-expires': expiresAt.toUTCString() } : {};
}

function isStream(body: unknown): body is AsyncIterable<Buffer> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
