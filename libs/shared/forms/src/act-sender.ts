import { inject } from '@angular/core';
import type { TypedDocumentNode } from '@apollo/client';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import type { Act } from './act';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/**
 * Sends an act of a form. To be made where `inject` may be called.
 *
 * @param refetch names of the queries to ask again once it is done, for what the cache cannot follow by itself
 * @returns whether it was done
 */
export function actSender(act: Act, refetch: readonly string[] = []) {
  const apollo = inject(Apollo);
  return <TData extends object, TInput>(
    mutation: TypedDocumentNode<TData, { input: TInput }>,
    input: TInput,
  ): Promise<boolean> =>
    act.attempt(async () => {
      const again = { refetchQueries: [...refetch], awaitRefetchQueries: refetch.length > 0 };
      const { data } = await firstValueFrom(apollo.mutate({ mutation, variables: { input }, ...again }));
      // Each mutation of a form has one field, which holds its payload.
      const [payload] = Object.values(data ?? {}).filter((value): value is Payload => isPayload(value));
      return payload?.userErrors;
    });
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'userErrors' in value;
}
