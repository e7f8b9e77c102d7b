import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { provideApollo } from 'apollo-angular';
import { portalCache } from '../graphql/portal-cache';
import { defer, delay, of } from 'rxjs';

/** The data of one operation, or a function that gives it, called each time; it may throw. */
type Answer = object | ((variables: Record<string, unknown>) => object);

/** A server that knows the named operations and no other: `{ CurrentActor: { me: null } }`. */
export function provideGraphqlForTesting(answers: Readonly<Record<string, Answer>>): EnvironmentProviders {
  const link = new ApolloLink(({ operationName, variables }) =>
    defer(() => {
      const answer = answers[operationName ?? ''];
      if (!answer) {
        throw new Error(`The test gives no answer to ${operationName}.`);
      }
      return of({ data: typeof answer === 'function' ? answer(variables) : answer }).pipe(delay(0));
    }),
  );
  return makeEnvironmentProviders([provideApollo(() => ({ link, cache: portalCache() }))]);
}
