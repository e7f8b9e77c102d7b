import { inject } from '@angular/core';
import type { TypedDocumentNode } from '@apollo/client';
import type { Act } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/**
 * Sends an act on a request; the cache follows its answer. To be made where `inject` may be called.
 *
 * @returns whether it was done
 */
export function requestSender(act: Act) {
  const apollo = inject(Apollo);
  return <TData extends object, TInput>(
    mutation: TypedDocumentNode<TData, { input: TInput }>,
    input: TInput,
  ): Promise<boolean> =>
    act.attempt(async () => {
      const { data } = await firstValueFrom(apollo.mutate({ mutation, variables: { input } }));
      // Each of these mutations has one field, which holds its payload.
      const [payload] = Object.values(data ?? {}).filter((value): value is Payload => isPayload(value));
      return payload?.userErrors;
    });
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'userErrors' in value;
}
