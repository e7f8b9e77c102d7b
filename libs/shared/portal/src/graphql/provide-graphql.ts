import { provideHttpClient, withFetch } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { provideApollo } from 'apollo-angular';
import { portalCache } from './portal-cache';
import { proveAgainLink } from './prove-again-link';
import { trustedDocumentsLink } from './trusted-documents-link';
import { watchAnswersLink } from './watch-answers-link';

/** The GraphQL client of the portal: one cache for the shell and its remotes. */
export function provideGraphql(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withFetch()),
    provideApollo(() => ({
      link: ApolloLink.from([proveAgainLink(), watchAnswersLink(), trustedDocumentsLink()]),
      cache: portalCache(),
      // A file may change while a page is open: show what is known at once, and ask again.
      defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    })),
  ]);
}
