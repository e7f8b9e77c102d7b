import { CombinedGraphQLErrors } from '@apollo/client';

/** The stable code of a failed operation (`FORBIDDEN`, `NOT_FOUND`…), null when the failure is not the API's. */
export function errorCode(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : null;
}
