import { publicErrorCodes } from '@jalon/shared/api';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { correlationId } from '../http/correlation';
import type { Log } from '../http/logging';

/** A document that does not parse or does not fit the schema is the caller's to mend; the message says what is wrong. */
const malformed = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];
const MOST_ERRORS = 20;

/** Lets the public codes through and nothing else: no stack, no SQL, no name. What is not public is logged once. */
export function createErrorFormatter(log: Log) {
  return ({ message, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(extensions?.['code']);
    if (malformed.includes(code)) return { message, extensions: { code: 'BAD_USER_INPUT' } };
    const place = path ? { path } : {};
    if (code !== 'INTERNAL_SERVER_ERROR' && (publicErrorCodes as readonly string[]).includes(code)) {
      return { message, ...place, extensions: { code } };
    }
    const id = correlationId();
    log.error({ err: originOf(error), correlationId: id, ...place }, 'operation failed');
    return {
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: id },
    };
  };
}

/** The error a resolver threw, under what GraphQL wraps it in. */
function originOf(error: unknown): unknown {
  const { originalError } = error as { originalError?: unknown };
  return originalError === undefined || originalError === error ? error : originOf(originalError);
}

/** A long list of errors is the same error many times. */
export function stringifyResult({ errors, ...result }: FormattedExecutionResult): Promise<string> {
  return Promise.resolve(
    JSON.stringify({ ...(errors ? { errors: errors.slice(0, MOST_ERRORS) } : {}), ...result }),
  );
}
