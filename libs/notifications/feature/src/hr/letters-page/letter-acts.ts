import { inject, Injectable } from '@angular/core';
import { Apollo, errorCode } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import {
  DeliverLettersDocument,
  type DeliverLettersInput,
  LettersOverviewDocument,
  UndoLetterDeliveryDocument,
} from './letters-page.generated';

/** Notes what was done with letters. */
@Injectable()
export class LetterActs {
  private readonly apollo = inject(Apollo);

  /** @returns the code of what stands in the way, null when it is noted. */
  deliver(input: DeliverLettersInput): Promise<string | null> {
    return this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: DeliverLettersDocument,
          variables: { input },
          refetchQueries: [LettersOverviewDocument],
        }),
      );
      return data?.deliverLetters.userErrors;
    });
  }

  undo(letterIds: readonly string[]): Promise<string | null> {
    return this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: UndoLetterDeliveryDocument,
          variables: { input: { letterIds } },
          refetchQueries: [LettersOverviewDocument],
        }),
      );
      return data?.undoLetterDelivery.userErrors;
    });
  }

  private async attempt(
    send: () => Promise<readonly { readonly code: string }[] | undefined>,
  ): Promise<string | null> {
    try {
      const userErrors = await send();
      return userErrors ? (userErrors[0]?.code ?? null) : 'NOT_DONE';
    } catch (error) {
      return errorCode(error) === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_DONE';
    }
  }
}
