import { openProgram } from '@jalon/integrations/api';
import { badUserInput, type ContextServices, PublicError, RequestContext } from '@jalon/shared/api';
import type { FastifyRequest } from 'fastify';

type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

const BEARER = /^Bearer (.*)$/i;

/** Unknown, expired and revoked are one answer: whoever tries keys learns nothing. */
const unknownKey = () =>
  new PublicError(
    'UNAUTHENTICATED',
    'This key opens nothing: it is unknown, expired or revoked. Ask whoever manages integrations for another.',
  );

/** Tells whether a request says that it comes from a program. */
export function bearsKey({ headers }: FastifyRequest): boolean {
  return BEARER.test(headers.authorization ?? '');
}

/** The context of a request with an API key: its employer's, and nobody's. Any other is the session's. */
export function withPrograms(contextOf: ContextOf, services: ContextServices): ContextOf {
  return async (request) => {
    const { authorization = '', cookie } = request.headers;
    const secret = BEARER.exec(authorization)?.[1];
    if (secret === undefined) return contextOf(request);
    // Where a cookie comes along, a browser asks, and perhaps for somebody else.
    if (cookie !== undefined) throw badUserInput('Send an API key without any cookie.');
    const program = await openProgram(services, secret);
    if (!program) throw unknownKey();
    const scope = { employerId: program.employerId, personId: null };
    return new RequestContext(services, null, request.ip, scope, program);
  };
}
