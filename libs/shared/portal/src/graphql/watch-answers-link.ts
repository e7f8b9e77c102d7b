import { inject, Injector } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { SessionEnd } from '../session/session-end';
import { Connection } from './connection';

/** Notices, for the whole portal, that the session is over or that the server is out of reach. */
export function watchAnswersLink(): ApolloLink {
  const connection = inject(Connection);
  const injector = inject(Injector);

  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: ({ errors }) => {
          connection.reportRestored();
          if (errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) {
            // Asked late: the end of a session needs Apollo, which is being made here.
            injector.get(SessionEnd).show();
          }
        },
        error: () => connection.reportLost(),
      }),
    ),
  );
}
