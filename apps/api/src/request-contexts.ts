import { sessionToken, type WebSessionStore } from '@jalon/identity/api';
import {
  type ApiModule,
  type ContextServices,
  RequestContext,
  requireOpenModule,
  type RouteServices,
} from '@jalon/shared/api';
import type { FastifyRequest } from 'fastify';
import { withPrograms } from './program-contexts';

/** Makes a request's context: session → actor → context. The session is read once per request. */
export function createContexts(store: WebSessionStore, services: ContextServices) {
  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    const token = sessionToken(request);
    return new RequestContext(services, token ? await store.read(token) : null, request.ip);
  };
  // A route serves people and programs; each asks for the actor or for the scope it needs.
  const ofAnyone = withPrograms(contextOf, services);
  const routeServices: RouteServices = {
    inContext: async (request, work) => {
      const ctx = await ofAnyone(request as FastifyRequest);
      return ctx.settle(() => work(ctx));
    },
  };
  return { contextOf, routeServices, routeServicesOf: (module: ApiModule) => closing(routeServices, module) };
}

/** The routes of a part of Jalon are refused with it, as its operations are. */
function closing({ inContext }: RouteServices, { switch: closed }: ApiModule): RouteServices {
  return {
    inContext: (request, work) =>
      inContext(request, (ctx) => {
        const { url = '' } = (request as FastifyRequest).routeOptions;
        if (closed && !closed.alwaysOpen?.includes(url)) requireOpenModule(ctx.actor, closed.module);
        return work(ctx);
      }),
  };
}
