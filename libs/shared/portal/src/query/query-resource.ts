import { inject, type ResourceRef } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { ObservableQuery, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { filter, map, type OperatorFunction } from 'rxjs';

/**
 * A query of a page as a resource. It shows what the cache knows at once, asks the server again, then follows the
 * cache; a failed operation is the resource's error, and `reload()` tries again.
 *
 * @param variables null waits: nothing is asked
 * @param fetchPolicy `cache-first` for what was just read by another page and need not be asked again
 */
export function queryResource<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: () => TVariables | null,
  fetchPolicy?: 'cache-first',
): ResourceRef<TData | undefined> {
  const apollo = inject(Apollo);
  return rxResource({
    params: () => variables() ?? undefined,
    stream: ({ params }) =>
      apollo
        .watchQuery<TData, TVariables>({
          query,
          variables: params as TVariables,
          ...(fetchPolicy && { fetchPolicy }),
        })
        .valueChanges.pipe(completeData()),
  });
}

/** Keeps complete answers and throws the operation's error, which Apollo reports as one more result. */
function completeData<TData>(): OperatorFunction<ObservableQuery.Result<TData>, TData> {
  return (results) =>
    results.pipe(
      map((result) => {
        if (result.error) throw result.error;
        return result.dataState === 'complete' ? result.data : null;
      }),
      filter((data): data is Awaited<TData> & NonNullable<TData> => data !== null),
    );
}
