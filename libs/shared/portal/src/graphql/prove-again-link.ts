import { inject, Injector } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { from, of, switchMap } from 'rxjs';
import { IdentityProof } from '../proof/identity-proof';

const REFUSAL = 'FRESH_SIGN_IN_REQUIRED';

/**
 * The one place where a sensitive act meets a proof of identity that is too old: the person is asked for another one,
 * then the same act is sent again. The page never knows, and nothing that was typed is lost.
 */
export function proveAgainLink(): ApolloLink {
  // Asked late: the dialog's own questions need Apollo, which is being made here.
  const injector = inject(Injector);

  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      switchMap((answer) => {
        const isRefused = answer.errors?.some(({ extensions }) => extensions?.['code'] === REFUSAL);
        if (!isRefused || operation.operationType !== OperationTypeNode.MUTATION) return of(answer);
        return from(injector.get(IdentityProof).ask()).pipe(
          switchMap((isProven) => (isProven ? forward(operation) : of(answer))),
        );
      }),
    ),
  );
}
