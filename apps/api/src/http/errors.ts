import { PublicError, type PublicErrorCode } from '@jalon/shared/api';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const statuses: Record<PublicErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  MODULE_CLOSED: 403,
  DECISION_MISSING: 403,
  FRESH_SIGN_IN_REQUIRED: 403,
  INTERNAL_SERVER_ERROR: 500,
};

/** What a malformed request is told, by Fastify's own code. Its messages may quote what was sent: ours never do. */
const malformed: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty: send a JSON object.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send the body as application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large.',
};

/** Every failure leaves by here: a public one in its own words, anything else logged once and told by its number only. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof PublicError) {
      return send(reply, statuses[error.code], error.code, error.message);
    }
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return send(reply, status, 'BAD_USER_INPUT', malformed[error.code] ?? 'This request is malformed.');
    }
    request.log.error({ err: error }, 'request failed');
    return send(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  });
}

/** An error in the shape GraphQL clients read, whatever the route. */
export function send(
  reply: FastifyReply,
  status: number,
  code: PublicErrorCode,
  message: string,
): FastifyReply {
  const extensions = { code, ...(status >= 500 ? { correlationId: reply.request.id } : {}) };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** An address nobody serves. */
export function notServed(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-store');
  return send(reply, 404, 'NOT_FOUND', 'There is nothing at this address.');
}
