import { defaultFieldResolver, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { ApiModule } from './api-module';
import { requireOpenModule } from './employer-module';
import type { RequestContext } from './request-context';
import type { Payload } from './user-error';

/** Operations that answered with `userErrors`: noted when the payload is made, whatever the document selects of it. */
const refusedOperations = new WeakSet<RequestContext>();

/** The schema of the given modules, as the server serves it and as the tests run it. */
export function buildApiSchema(modules: readonly ApiModule[]): GraphQLSchema {
  const resolvers = modules.flatMap((module) => module.resolvers);
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => unknown>,
    // Only what an operation leads to is exposed, not every class a file happens to declare.
    orphanedTypes: [],
    validate: false,
  });
  noteUserErrors(schema);
  for (const module of modules) closeWithModule(schema, module);
  return schema;
}

/** The one place where what an employer has not opened is refused: before the resolver, at no cost to the database. */
function closeWithModule(schema: GraphQLSchema, { switch: closing, resolvers }: ApiModule): void {
  if (!closing) return;
  const { queries, mutations } = getMetadataStorage();
  const ours = [...queries, ...mutations].filter(({ target }) => resolvers.includes(target as never));
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  for (const { schemaName } of ours) {
    const field = fields[schemaName];
    if (!field || closing.alwaysOpen?.includes(schemaName)) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, input, ctx: RequestContext, info) => {
      requireOpenModule(ctx.actor, closing.module);
      return resolve(source, input, ctx, info) as unknown;
    };
  }
}

/**
 * Runs one GraphQL operation in its context's transaction. It is committed before the answer is formed, and
 * rolled back whole when a resolver threw or a mutation answered with `userErrors`.
 */
export async function runOperation(
  ctx: RequestContext,
  execute: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  try {
    const answer = await ctx.settle(execute, ({ errors }) => !errors?.length && !refusedOperations.has(ctx));
    // Rolled back, the traces of reading included: what was read is then not told either.
    return answer.errors?.length ? { ...answer, data: null } : answer;
  } catch (error) {
    // The database refused the commit: nothing was written, so nothing that was read may be told either.
    return { data: null, errors: [internalError(error)] };
  }
}

function noteUserErrors(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, input, ctx: RequestContext, info) => {
      const payload = (await resolve(source, input, ctx, info)) as Partial<Payload> | null;
      if (payload?.userErrors?.length) refusedOperations.add(ctx);
      return payload;
    };
  }
}

function internalError(error: unknown): GraphQLError {
  return new GraphQLError('Something went wrong on our side.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
