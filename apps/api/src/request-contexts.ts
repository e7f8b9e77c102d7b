import { sessionToken, type WebSessionStore } from '@jalon/identity/api';
import { type ContextServices, RequestContext, type RouteServices } from '@jalon/shared/api';
import type { FastifyRequest } from 'fastify';

/** Makes a request's context: session → actor → context. The session is read once per request. */
export function createContexts(store: WebSessionStore, services: ContextServices) {
  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    const token = sessionToken(request);
    return new RequestContext(services, token ? await store.read(token) : null, request.ip);
  };
  const routeServices: RouteServices = {
    inContext: async (request, work) => {
      const ctx = await contextOf(request as FastifyRequest);
      return ctx.settle(() => work(ctx));
    },
  };
  return { contextOf, routeServices };
}
