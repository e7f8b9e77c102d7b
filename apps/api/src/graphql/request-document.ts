import { badUserInput } from '@jalon/shared/api';
import type { FastifyRequest } from 'fastify';
import type { TrustedDocuments } from './trusted-documents';

const LONGEST_DOCUMENT = 20_000;

/** Where a request may take its document from. */
export interface DocumentSources {
  /** Text written by whoever asks. */
  readonly free: boolean;
  /** The documents the portal was built with. */
  readonly trusted: boolean;
}

/** A GraphQL request as Apollo reads it. */
interface GraphQLBody {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/**
 * Replaces the request's `documentId` by the document it names. Free text is for development and for programs: from a
 * browser, in production, an unknown document is refused before it is parsed.
 */
export function resolveDocument(documents: TrustedDocuments, sources: DocumentSources) {
  return async (request: FastifyRequest): Promise<void> => {
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw badUserInput('Send one JSON object: { "documentId": …, "variables": …, "operationName": … }.');
    }
    const { documentId, query, variables, operationName } = body as Record<string, unknown>;
    const text =
      documentId === undefined ? freeText(query, sources.free) : trustedText(documentId, documents, sources);
    if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables)) {
      throw badUserInput('Send the variables as a JSON object, by name.');
    }
    // Null says nothing, and Apollo would refuse it.
    request.body = {
      query: text,
      ...(variables == null ? {} : { variables }),
      ...(operationName == null ? {} : { operationName }),
    } satisfies GraphQLBody;
  };
}

function trustedText(documentId: unknown, documents: TrustedDocuments, { trusted }: DocumentSources): string {
  if (!trusted)
    throw badUserInput('Send a document of your own in "query": those of the portal are for its pages.');
  const text = typeof documentId === 'string' ? documents.textOf(documentId) : undefined;
  if (text === undefined) {
    throw badUserInput(
      'This document is not one of this portal’s: reload the page to get the current version.',
    );
  }
  return text;
}

function freeText(query: unknown, allowed: boolean): string {
  if (!allowed) {
    throw badUserInput(
      'This server only runs the documents of its portal: send "documentId" instead of "query".',
    );
  }
  if (typeof query !== 'string' || query.trim() === '') {
    throw badUserInput('Send a document in "query", or the name of one in "documentId".');
  }
  if (query.length > LONGEST_DOCUMENT) {
    throw badUserInput(`This document is too long: at most ${LONGEST_DOCUMENT} characters.`);
  }
  return query;
}
