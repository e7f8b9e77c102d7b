import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors } from '@jalon/shared/forms';
import { Apollo, FullPage, queryResource } from '@jalon/shared/portal';
import { Card, Dialog, JalonDatePipe, LoadError, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import {
  BeginIdentityLinkDocument,
  MyIdentitiesCardDocument,
  type MyIdentitiesCardQuery,
  RemoveMyIdentityDocument,
  WithdrawIdentityDocument,
} from './identities.generated';

type Identity = MyIdentitiesCardQuery['myIdentities']['identities'][number];

const CARD = 'identities';

/** The identities that open one's space, those that wait for the referent, and one more to add. */
@Component({
  selector: 'jalon-identities-card',
  imports: [Card, Dialog, FormErrors, JalonDatePipe, LoadError, Tag, TranslocoDirective],
  templateUrl: './identities-card.html',
  styleUrl: './identities-card.css',
})
export class IdentitiesCard {
  private readonly apollo = inject(Apollo);
  private readonly fullPage = inject(FullPage);
  private readonly act = new Act();
  private readonly send = actSender(this.act);

  /** Everything that opens the space: the last one stays. */
  readonly ways = input.required<number>();
  /** What was done, by its key. */
  readonly done = output<string>();

  protected readonly cardId = CARD;
  protected readonly result = queryResource(MyIdentitiesCardDocument, () => ({}));
  protected readonly mine = computed(() =>
    this.result.hasValue() ? this.result.value().myIdentities : undefined,
  );
  protected readonly removed = signal<Identity | null>(null);
  protected readonly faults = signal<readonly Fault[]>([]);

  /** The provider asks who one is, then leads back here: what it proves waits for the referent. */
  protected async add(place: string): Promise<void> {
    let path: string | null | undefined;
    await this.act.attempt(async () => {
      const variables = { input: { place } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: BeginIdentityLinkDocument, variables }),
      );
      path = data?.beginIdentityLink.path;
      return data?.beginIdentityLink.userErrors;
    });
    this.faults.set(this.act.faults(CARD));
    if (path) this.fullPage.open(path);
  }

  protected async withdraw(id: string): Promise<void> {
    await this.settle(await this.send(WithdrawIdentityDocument, { id }), 'identityWithdrawn');
  }

  protected async remove({ id }: Identity): Promise<void> {
    this.removed.set(null);
    await this.settle(await this.send(RemoveMyIdentityDocument, { id }), 'identityRemoved');
  }

  private async settle(isDone: boolean, outcome: string): Promise<void> {
    this.faults.set(this.act.faults(CARD));
    if (!isDone) return;
    this.result.reload();
    this.done.emit(outcome);
  }
}
