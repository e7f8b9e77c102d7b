import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const METHODS = ['GET', 'HEAD', 'POST'];
/** A file that is sent comes in several requests, and may be given up. */
const UPLOAD_METHODS = ['POST', 'HEAD', 'PATCH', 'DELETE'];
const UPLOAD_PATH = /^\/uploads(?:\/|\?|$)/;
/** They change nothing: they may come from a link anywhere. */
const READING_METHODS = ['GET', 'HEAD'];
const LONGEST_URL = 4_096;

interface Refused {
  readonly status: number;
  readonly message: string;
}

/** Refuses, before anything is read or looked up, what no page and no integration of ours sends. */
export function guardRequests(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', (request, reply, done) => {
    const refused = refusalOf(request, publicUrl);
    if (refused) void refuse(request, reply, refused);
    else done();
  });
}

function refusalOf(request: FastifyRequest, publicUrl: string): Refused | null {
  const { method, url, headers } = request;
  if (!methodsOf(request).includes(method)) return { status: 405, message: 'This method is not served.' };
  if (url.length > LONGEST_URL) return { status: 414, message: 'This address is too long.' };
  // Never unpacked: a few kilobytes could become gigabytes.
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
    return { status: 415, message: 'Send the body uncompressed.' };
  }
  if (!READING_METHODS.includes(method) && !isOurs(headers, publicUrl)) {
    return { status: 403, message: 'This request comes from another site.' };
  }
  return null;
}

function methodsOf({ url }: FastifyRequest): readonly string[] {
  return UPLOAD_PATH.test(url) ? UPLOAD_METHODS : METHODS;
}

/** A browser always says where what it changes comes from; a program says nothing, and has no cookie to abuse. */
function isOurs({ origin, 'sec-fetch-site': site }: FastifyRequest['headers'], publicUrl: string): boolean {
  if (origin !== undefined) return origin === publicUrl;
  return site === undefined || site === 'same-origin' || site === 'none';
}

function refuse(request: FastifyRequest, reply: FastifyReply, { status, message }: Refused): FastifyReply {
  if (status === 405) reply.header('allow', methodsOf(request).join(', '));
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}
