import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { catchError, map, type Observable, of, tap, throwError } from 'rxjs';
import { SessionClock } from '../session/session-clock';

const endpoint = '/graphql';

/** A simple cross-site form cannot send it: with it the server knows the request comes from a script of ours. */
const headers = { 'apollo-require-preflight': 'true' };

/**
 * Sends the identifier of a document instead of its text: production serves the portal's own documents and no other.
 * The identifier is put on each generated document by the build, with the list the server reads.
 */
export function trustedDocumentsLink(): ApolloLink {
  const http = inject(HttpClient);
  const clock = inject(SessionClock);

  return new ApolloLink(({ operationName, variables, query }) => {
    const body = { documentId: documentIdOf(query), operationName, variables };
    return http.post<FormattedExecutionResult>(endpoint, body, { headers, observe: 'response' }).pipe(
      tap((response) => clock.serverAnswered(response.headers.get('date'))),
      map((response) => response.body ?? {}),
      catchError(toResult),
    );
  });
}

function documentIdOf(query: DocumentNode): string {
  const { documentId } = query as DocumentNode & { readonly documentId?: string };
  if (!documentId) {
    throw new Error(
      'This document was not generated: write it in a .graphql file, then run `npm run schema`.',
    );
  }
  return documentId;
}

/** A refusal that speaks GraphQL (400, 401, 403) is an answer; anything else means that the server was not reached. */
function toResult(error: unknown): Observable<FormattedExecutionResult> {
  const body: unknown = error instanceof HttpErrorResponse ? error.error : undefined;
  const isAnswer = typeof body === 'object' && body !== null && 'errors' in body;
  return isAnswer ? of(body as FormattedExecutionResult) : throwError(() => error);
}
