import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  type OperationEvent,
  operationChannel,
  publicErrorCodes,
  type RequestContext,
  runOperation,
} from '@jalon/shared/api';
import {
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { refuseProgram, traceProgram } from './program-operations';
import type { TrustedDocuments } from './trusted-documents';

/** More than the portal has documents; beyond it something is wrong and the oldest leaves. */
const MOST_COMPILED = 500;

/**
 * Executes operations, each in its context's transaction. Those of trusted documents are compiled once and kept,
 * by document and operation name; free text never is, or a stranger could fill the memory with compiled code.
 */
export function createExecutor(schema: GraphQLSchema, documents: TrustedDocuments): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery>();
  return async (request) => {
    const ctx = request.context as RequestContext;
    const variables = request.request.variables ?? {};
    const refusal = await refuseProgram(ctx, request);
    if (refusal) return { data: null, errors: [refusal] };
    const faults = requestFaults(schema, request, variables);
    if (faults.length > 0) return { errors: faults };
    const query = compiledQuery(schema, documents, compiled, request);
    const run = async () => {
      await traceProgram(ctx, request);
      if (query) return query.query(undefined, ctx, variables) as Promise<ExecutionResult>;
      return execute({
        schema,
        document: request.document,
        contextValue: ctx,
        variableValues: variables,
        operationName: request.operationName,
      });
    };
    // What a stranger calls a free text is not told: it could be anything, and without end.
    const event = { operation: (query && request.operationName) ?? 'free-text' };
    return watched(event, () => runOperation(ctx, run));
  };
}

/** Tells whoever measures that an operation runs, and how it ended. */
function watched(event: OperationEvent, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  return operationChannel.tracePromise(async () => {
    const answer = await run();
    event.outcome = outcomeOf(answer);
    return answer;
  }, event);
}

/** An answer of ours to a person is no failure of ours. */
function outcomeOf({ errors = [] }: ExecutionResult): OperationEvent['outcome'] {
  if (errors.length === 0) return 'done';
  const isAnswer = ({ extensions }: GraphQLError) =>
    extensions['code'] !== 'INTERNAL_SERVER_ERROR' &&
    (publicErrorCodes as readonly unknown[]).includes(extensions['code']);
  return errors.every(isAnswer) ? 'refused' : 'failed';
}

/** What is wrong with a request whose document is right: the operation it names, or its variables. */
function requestFaults(
  schema: GraphQLSchema,
  { operation }: { readonly operation?: OperationDefinitionNode },
  variables: Record<string, unknown>,
): GraphQLError[] {
  if (!operation) return [malformed('Name one of the operations of the document in "operationName".')];
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 5,
  });
  return errors.map(({ message }) => malformed(message));
}

function malformed(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

function compiledQuery(
  schema: GraphQLSchema,
  documents: TrustedDocuments,
  compiled: Map<string, CompiledQuery>,
  { source, document, operationName }: GatewayGraphQLRequestContext,
): CompiledQuery | undefined {
  const hash = documents.hashOf(source);
  if (hash === undefined) return undefined;
  const key = `${hash}/${operationName ?? ''}`;
  const known = compiled.get(key);
  if (known) return known;
  const query = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(query)) return undefined;
  if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value as string);
  compiled.set(key, query);
  return query;
}
