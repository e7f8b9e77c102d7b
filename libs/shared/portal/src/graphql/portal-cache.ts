import { InMemoryCache } from '@apollo/client';

/** What the server answered, kept by type and id: one object for the whole portal, except where ids are local. */
export function portalCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      // The options of a question are `a`, `b`, `c`, as those of every other one.
      Labelled: { keyFields: false },
    },
  });
}
