import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ApiKeysPageDocument, type KeyLineFragment, RotateApiKeyDocument } from './api-keys.generated';
import { dayIn } from './days';
import { KeyAct } from './key-act';
import { KeyFaults } from './key-faults';

/** Makes a key that takes over from another, and says until when both work. */
@Component({
  selector: 'jalon-rotate-key-form',
  imports: [KeyFaults, TranslocoDirective],
  templateUrl: './rotate-key-form.html',
  styleUrl: './key-form.css',
})
export class RotateKeyForm {
  private readonly apollo = inject(Apollo);

  readonly key = input.required<KeyLineFragment>();
  /** The secret, told once. */
  readonly rotated = output<string>();
  readonly cancelled = output();

  protected readonly act = new KeyAct();
  protected readonly expiresOn = signal(dayIn({ years: 1 }));
  protected readonly oldKeyEndsOn = signal(dayIn({ days: 7 }));
  protected readonly today = dayIn({});
  protected readonly lastDay = dayIn({ years: 1 });
  protected readonly lastOverlap = dayIn({ days: 30 });
  private readonly missing = computed(() =>
    [
      { field: 'oldKeyEndsOn', value: this.oldKeyEndsOn() },
      { field: 'expiresOn', value: this.expiresOn() },
    ]
      .filter(({ value }) => value === '')
      .map(({ field }) => ({ field, code: 'REQUIRED' })),
  );

  protected async rotate(): Promise<void> {
    if (this.missing().length > 0) {
      this.act.object(this.missing());
      return;
    }
    const input = { id: this.key().id, expiresOn: this.expiresOn(), oldKeyEndsOn: this.oldKeyEndsOn() };
    const done = await this.act.attempt(async () => {
      const mutation = RotateApiKeyDocument;
      const refetchQueries = [ApiKeysPageDocument];
      // Never in the cache: a secret is told once, and forgotten.
      const fetchPolicy = 'no-cache';
      const send = this.apollo.mutate({ mutation, variables: { input }, refetchQueries, fetchPolicy });
      return (await firstValueFrom(send)).data?.rotateApiKey;
    });
    if (done?.secret) this.rotated.emit(done.secret);
  }
}
