import { makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { provideApollo } from 'apollo-angular';
import { Observable } from 'rxjs';
export { Apollo } from 'apollo-angular';
export function provideThings() {
  return makeEnvironmentProviders([
    provideApollo(() => ({
      link: new ApolloLink(() => new Observable(() => {})),
      cache: new InMemoryCache(),
    })),
  ]);
}
