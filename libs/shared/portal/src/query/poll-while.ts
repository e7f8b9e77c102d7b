import { DOCUMENT, effect, inject } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

const EVERY = 2_000;

/**
 * Asks again every two seconds while it is needed and the page is looked at: a hidden page asks nothing, and asks at
 * once when it is seen again. To be called where `inject` may be.
 */
export function pollWhile(isNeeded: () => boolean, ask: () => void): void {
  const document = inject(DOCUMENT);
  effect((onCleanup) => {
    if (!isNeeded()) return;
    const askIfSeen = () => {
      if (!document.hidden) ask();
    };
    const timer = setInterval(askIfSeen, EVERY);
    document.addEventListener('visibilitychange', askIfSeen);
    onCleanup(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askIfSeen);
    });
  });
}

/**
 * Asks the server a query again: whatever shows it follows the cache. An answer that does not come changes nothing, the
 * next one will. To be made where `inject` may be called.
 */
export function refresher<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: () => TVariables,
): () => void {
  const apollo = inject(Apollo);
  return () => {
    const asked = apollo.query<TData, TVariables>({
      query,
      variables: variables() as TVariables,
      fetchPolicy: 'network-only',
    });
    void firstValueFrom(asked).catch(() => undefined);
  };
}
