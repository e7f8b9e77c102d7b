import { inject, signal } from '@angular/core';
import type { TypedDocumentNode } from '@apollo/client';
import { Act } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import type { PeopleActDoneFragment } from './people-act.generated';

interface PeopleAnswer {
  readonly act: PeopleActDoneFragment;
}

/** A form of people: one act at a time, and what the last one was answered. */
export class PeopleForm {
  private readonly apollo = inject(Apollo);
  private readonly last = signal<PeopleActDoneFragment | null>(null);

  readonly act = new Act();
  /** Null before the first answer, and while another is on its way. */
  readonly answer = this.last.asReadonly();

  /** @param refetch names of the queries to ask again once it is done */
  constructor(private readonly refetch: readonly string[]) {}

  /** @returns what was done; null when something stood in the way */
  async send<TInput>(
    mutation: TypedDocumentNode<PeopleAnswer, { input: TInput }>,
    input: TInput,
  ): Promise<PeopleActDoneFragment | null> {
    this.last.set(null);
    const isDone = await this.act.attempt(async () => {
      const again = { refetchQueries: [...this.refetch], awaitRefetchQueries: this.refetch.length > 0 };
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables: { input }, ...again }));
      this.last.set(data?.act ?? null);
      return data?.act.userErrors;
    });
    return isDone ? this.last() : null;
  }

  /** The form is closed: what was answered is no longer shown when it opens again. */
  forget(): void {
    this.last.set(null);
    this.act.forget();
  }
}

/** To be made where `inject` may be called. */
export const peopleForm = (...refetch: readonly string[]): PeopleForm => new PeopleForm(refetch);
