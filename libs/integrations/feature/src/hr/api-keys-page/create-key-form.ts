import { Component, inject, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ApiKeysPageDocument, CreateApiKeyDocument } from './api-keys.generated';
import type { ProgramScope } from './api-keys.generated';
import { KeyAct } from './key-act';
import { KeyFaults } from './key-faults';
import { dayIn } from './days';
import { scopes } from './scopes';

/** Makes a key: what for, what it may read, until when. */
@Component({
  selector: 'jalon-create-key-form',
  imports: [KeyFaults, TranslocoDirective],
  templateUrl: './create-key-form.html',
  styleUrl: './key-form.css',
})
export class CreateKeyForm {
  private readonly apollo = inject(Apollo);

  /** The secret, told once. */
  readonly created = output<string>();

  protected readonly act = new KeyAct();
  protected readonly label = signal('');
  protected readonly chosen = signal<readonly ProgramScope[]>([]);
  protected readonly expiresOn = signal(dayIn({ years: 1 }));
  protected readonly scopes = scopes;
  protected readonly today = dayIn({});
  protected readonly lastDay = dayIn({ years: 1 });

  protected toggle(scope: ProgramScope, isChosen: boolean): void {
    this.chosen.update((chosen) => scopes.filter((one) => (one === scope ? isChosen : chosen.includes(one))));
  }

  protected async create(): Promise<void> {
    const input = { label: this.label().trim(), scopes: [...this.chosen()], expiresOn: this.expiresOn() };
    if (!input.expiresOn) {
      this.act.object([{ field: 'expiresOn', code: 'REQUIRED' }]);
      return;
    }
    const done = await this.act.attempt(async () => {
      const mutation = CreateApiKeyDocument;
      const refetchQueries = [ApiKeysPageDocument];
      // Never in the cache: a secret is told once, and forgotten.
      const fetchPolicy = 'no-cache';
      const send = this.apollo.mutate({ mutation, variables: { input }, refetchQueries, fetchPolicy });
      return (await firstValueFrom(send)).data?.createApiKey;
    });
    if (!done?.secret) return;
    this.label.set('');
    this.chosen.set([]);
    this.created.emit(done.secret);
  }
}
