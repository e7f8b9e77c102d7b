import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from '@jalon/shared/api';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { withCorrelation } from '../http/correlation';
import { describeError } from '../http/logging';
import type { RateLimiter } from '../http/rate-limit';
import { bearsKey } from '../program-contexts';
import { createExecutor } from './executor';
import { createErrorFormatter, stringifyResult } from './format-error';
import { documentLimits, limitRules } from './limits';
import { type DocumentSources, resolveDocument } from './request-document';
import type { TrustedDocuments } from './trusted-documents';

export interface GraphQLParts {
  readonly schema: GraphQLSchema;
  readonly documents: TrustedDocuments;
  /** Free text and introspection: in the demo and in development only. */
  readonly exploring: boolean;
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly rateLimiter: RateLimiter;
}

/** Serves the schema at `POST /graphql`. */
export async function serveGraphQL(app: FastifyInstance, parts: GraphQLParts): Promise<void> {
  const apollo = createApollo(app, parts);
  await apollo.start();
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => contexts.get(request as FastifyRequest) as RequestContext,
  });
  app.post('/graphql', {
    preHandler: async (request, reply) => {
      // A key is looked for in the database: trying many is counted before it is.
      if (bearsKey(request) && !(await parts.rateLimiter(request, reply, null))) return reply;
      const context = await parts.contextOf(request);
      contexts.set(request, context);
      if (!(await parts.rateLimiter(request, reply, context))) return reply;
      return resolveDocument(parts.documents, documentsOf(parts, context))(request);
    },
    handler: (request, reply) => withCorrelation(request.id, () => handle.call(app, request, reply)),
    onSend: async (_request, _reply, payload) => (isLong(payload) ? inBytes(payload) : payload),
  });
}

/** A program writes its own documents, in production too; nothing of the portal's is for it. */
function documentsOf({ exploring }: GraphQLParts, { program }: RequestContext): DocumentSources {
  return { free: exploring || program !== null, trusted: program === null };
}

const LONG = 50_000;
const isLong = (payload: unknown): payload is string => typeof payload === 'string' && payload.length > LONG;
const encoder = new TextEncoder();

/** Writing a long text to a socket costs several times what encoding it first does: a map is some 200 kB. */
function inBytes(text: string): Buffer {
  const { buffer, byteOffset, byteLength } = encoder.encode(text);
  return Buffer.from(buffer, byteOffset, byteLength);
}

function createApollo(
  app: FastifyInstance,
  { schema, documents, exploring }: GraphQLParts,
): ApolloServer<RequestContext> {
  const { log } = app;
  return new ApolloServer<RequestContext>({
    // The gateway is how Apollo lets one choose the executor.
    gateway: {
      load: async () => ({ executor: createExecutor(schema, documents) }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    // Costs a third of the CPU, to compute cache headers nobody reads.
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
    introspection: exploring,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: limitRules(exploring),
    hideSchemaDetailsFromClientErrors: !exploring,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError: createErrorFormatter(log),
    stringifyResult,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => log.warn(describeError(message), 'apollo'),
      error: (message: unknown) => log.error(describeError(message), 'apollo'),
    },
  });
}
