import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const METHODS = ['GET', 'HEAD', 'POST'];
const LONGEST_URL = 4_096;

interface Refused {
  readonly status: number;
  readonly message: string;
}

/** Refuses, before anything is read or looked up, what no page and no integration of ours sends. */
export function guardRequests(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', (request, reply, done) => {
    const refused = refusalOf(request, publicUrl);
    if (refused) void refuse(reply, refused);
    else done();
  });
}

function refusalOf({ method, url, headers }: FastifyRequest, publicUrl: string): Refused | null {
  if (!METHODS.includes(method)) return { status: 405, message: 'This method is not served.' };
  if (url.length > LONGEST_URL) return { status: 414, message: 'This address is too long.' };
  // Never unpacked: a few kilobytes could become gigabytes.
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
    return { status: 415, message: 'Send the body uncompressed.' };
  }
  if (method === 'POST' && !isOurs(headers, publicUrl)) {
    return { status: 403, message: 'This request comes from another site.' };
  }
  return null;
}

/** A browser always says where a POST comes from; a program says nothing, and has no cookie to abuse. */
function isOurs({ origin, 'sec-fetch-site': site }: FastifyRequest['headers'], publicUrl: string): boolean {
  if (origin !== undefined) return origin === publicUrl;
  return site === undefined || site === 'same-origin' || site === 'none';
}

function refuse(reply: FastifyReply, { status, message }: Refused): FastifyReply {
  if (status === 405) reply.header('allow', METHODS.join(', '));
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}
