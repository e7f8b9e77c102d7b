import { inject, signal } from '@angular/core';
import type { Act } from '@jalon/shared/forms';
import { apiLanguage, Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import { HandOverCodesDocument, type HandOverCodesMutation, type IdentityCheck } from './hand-over.generated';

export interface HandOver {
  readonly agentIds: readonly string[];
  readonly check: IdentityCheck;
  readonly endsFormerWays: boolean;
}

/** Makes codes for a page, which shows them. To be made where `inject` may be called. */
export class CodeMaker {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();

  /** The codes last made: in this page's memory, and nowhere else. */
  readonly handed = signal<HandOverCodesMutation['handOverCodes'] | null>(null);

  constructor(private readonly act: Act) {}

  /** @returns whether they were made */
  make(order: HandOver): Promise<boolean> {
    return this.act.attempt(async () => {
      const input = { ...order, agentIds: [...order.agentIds], language: this.language() };
      // Never in the cache, which outlives the page.
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: HandOverCodesDocument,
          variables: { input },
          fetchPolicy: 'no-cache',
        }),
      );
      const made = data?.handOverCodes;
      if (made && made.userErrors.length === 0) this.handed.set(made);
      return made?.userErrors;
    });
  }
}
