import { CombinedGraphQLErrors } from '@apollo/client';

/** An answer that refuses with a code, as the API does. */
export function refuse(code: string): () => never {
  return () => {
    throw new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });
  };
}
