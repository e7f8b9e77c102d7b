import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, ConfirmBox, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Card, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  ConfirmIdentityDocument,
  type IdentitiesPageQuery,
  RefuseIdentityDocument,
} from './identities-page.generated';

/** One identity: whose, proved where; and the two answers, each with what it takes. */
@Component({
  selector: 'jalon-identity-decision',
  imports: [Card, ConfirmBox, FormErrors, FormField, JalonDatePipe, RouterLink, TranslocoDirective],
  templateUrl: './identity-decision.html',
})
export class IdentityDecision {
  protected readonly act = new Act();
  private readonly send = actSender(this.act);

  readonly identity = input.required<IdentitiesPageQuery['identitiesToConfirm'][number]>();
  /** What was done, by its key. */
  readonly decided = output<string>();

  protected readonly checkId = computed(() => `checked-${this.identity().id}`);
  protected readonly reasonId = computed(() => `reason-${this.identity().id}`);
  protected readonly isChecked = signal(false);
  protected readonly refusing = signal(false);
  protected readonly reason = signal('');
  protected readonly faults = signal<readonly Fault[]>([]);

  protected async confirm(): Promise<void> {
    const { id } = this.identity();
    const isDone = await this.send(ConfirmIdentityDocument, { id, isChecked: this.isChecked() });
    this.faults.set(this.act.faults(this.checkId()));
    if (isDone) this.decided.emit('confirmed');
  }

  protected async refuse(): Promise<void> {
    const { id } = this.identity();
    const isDone = await this.send(RefuseIdentityDocument, { id, reason: this.reason() });
    this.faults.set(this.act.faults(this.reasonId(), { reason: this.reasonId() }));
    if (isDone) this.decided.emit('refused');
  }
}
