import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { localSignInRoutes, proposeIdentity } from '@jalon/access/api';
import cookie from '@fastify/cookie';
import {
  type IdentityProvider,
  type SignInLimits,
  signInRoutes,
  type SignInServices,
  WebSessionStore,
} from '@jalon/identity/api';
import { type Actor, type ApiModule, type ContextServices, RequestContext } from '@jalon/shared/api';
import Fastify, {
  type FastifyRequest,
  LogController,
  type FastifyInstance,
  type FastifyHttpOptions,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Configuration } from './configuration/configuration';
import { serveGraphQL } from './graphql/serve-graphql';
import type { TrustedDocuments } from './graphql/trusted-documents';
import { answerErrors } from './http/errors';
import { guardRequests } from './http/guard';
import { serveHealth } from './http/health';
import { loggerOptions, logRequests, type LogStream } from './http/logging';
import { serveMetrics } from './http/metrics';
import { servePortal } from './http/portal';
import { createRateLimiter, defaultRateLimits, type RateLimits } from './http/rate-limit';
import { sendSecurityHeaders } from './http/security-headers';
import type { Metrics } from './operation/metrics';
import { databaseCheck, Readiness } from './operation/readiness';
import { withPrograms } from './program-contexts';
import { createContexts } from './request-contexts';

/** What a server is assembled from: `serve.ts` gives the real parts, tests theirs. */
export interface ServerParts {
  readonly configuration: Configuration;
  readonly services: ContextServices;
  readonly modules: readonly ApiModule[];
  readonly schema: GraphQLSchema;
  readonly documents: TrustedDocuments;
  readonly providers: readonly IdentityProvider[];
  /** The folder of the built applications. */
  readonly builtApps: string;
  /** Free documents and introspection: never in production. */
  readonly exploring: boolean;
  readonly rateLimits?: Partial<RateLimits>;
  readonly signInLimits?: SignInLimits;
  /** Elements added at the end of the portal's page, nothing in production. */
  readonly bodyEnd?: (nonce: string) => string;
  /** Whether the program may be sent requests; its database alone tells when absent. */
  readonly readiness?: Readiness;
  /** Makes spans of requests; nothing does when absent. */
  readonly trace?: (app: FastifyInstance) => void;
  /** Where the log goes; the standard output when absent. */
  readonly logStream?: LogStream;
  /** What is measured, and the token that opens it; nothing is when absent. */
  readonly metrics?: { readonly of: Metrics; readonly token: string };
  /** What only the demonstration serves. */
  readonly extend?: (app: FastifyInstance, tools: ServerTools) => Promise<void>;
}

/** What an extension may use of the server. */
export interface ServerTools {
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  /** The context of somebody who is not behind the request. */
  readonly contextAs: (actor: Actor) => RequestContext;
}

const defaultSignInLimits: SignInLimits = { begun: 600, answered: 600 };
const LARGEST_BODY = 100 * 1024;

/** Assembles the server: guards first, then what it serves. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { configuration, services } = parts;
  const app = Fastify(serverOptions(configuration, parts.logStream));
  app.server.maxConnections = 2_000;
  await sendSecurityHeaders(app, configuration.publicUrl);
  guardRequests(app, configuration.publicUrl);
  logRequests(app);
  parts.trace?.(app);
  if (parts.metrics) serveMetrics(app, parts.metrics.of, parts.metrics.token);
  answerErrors(app);
  app.removeContentTypeParser('text/plain');
  await app.register(cookie);
  const tools = await serveApi(app, parts);
  await parts.extend?.(app, tools);
  await servePortal(app, {
    publicUrl: configuration.publicUrl,
    builtApps: parts.builtApps,
    formTargets: () => parts.providers.flatMap(({ origins }) => origins),
    bodyEnd: parts.bodyEnd ?? (() => ''),
  });
  serveHealth(
    app,
    parts.readiness ?? new Readiness({ DATABASE: databaseCheck(services.dataSource) }, app.log),
  );
  return app;
}

async function serveApi(app: FastifyInstance, parts: ServerParts): Promise<ServerTools> {
  const { configuration, schema, documents, exploring, providers } = parts;
  const services = withLocalSignIn(parts.services, configuration);
  const store = new WebSessionStore(services, {
    secret: configuration.sessionSecret,
    ...configuration.session,
  });
  const { contextOf, routeServicesOf } = createContexts(store, services);
  const rateLimiter = createRateLimiter({ ...defaultRateLimits, ...parts.rateLimits });
  const graphQL = { schema, documents, exploring, contextOf: withPrograms(contextOf, services), rateLimiter };
  await serveGraphQL(app, graphQL);
  await app.register(async (scope) => {
    const limits = parts.signInLimits ?? defaultSignInLimits;
    const { publicUrl } = configuration;
    const linkIdentity: SignInServices['linkIdentity'] = (actor, proven) =>
      proposeIdentity(services, actor, proven);
    signInRoutes(scope, { services, store, providers, publicUrl, limits, linkIdentity });
  });
  if (configuration.localSignIn) {
    await app.register(async (scope) => {
      localSignInRoutes(scope, { services, store, publicUrl: configuration.publicUrl });
    });
  }
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!(await rateLimiter(request, reply, null))) return reply;
    });
    for (const module of parts.modules) module.routes?.(scope, routeServicesOf(module));
  });
  return { contextOf, contextAs: (actor) => new RequestContext(services, actor) };
}

/** What is kept of a code is keyed by the sessions' secret, which no database holds. */
function withLocalSignIn(
  services: ContextServices,
  { localSignIn, sessionSecret, session }: Configuration,
): ContextServices {
  const signIn = services.signIn ?? { providers: [], idleLimit: session.idle };
  if (!localSignIn) return { ...services, signIn: { ...signIn, local: undefined } };
  const digest = (text: string) => createHmac('sha256', sessionSecret).update(text).digest();
  return { ...services, signIn: { ...signIn, local: { digest } } };
}

/** Times and sizes beyond which a request is an attack or an accident (behind a proxy, its own come first). */
function serverOptions(
  { logLevel, trustProxy }: Configuration,
  logStream?: LogStream,
): FastifyHttpOptions<Server> {
  return {
    logger: loggerOptions(logLevel, logStream),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'correlationId' }),
    genReqId: () => uuidv7(),
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    bodyLimit: LARGEST_BODY,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    requestTimeout: 20_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  };
}
