import { Component, computed, input, signal } from '@angular/core';
import { Act, actSender, ConfirmBox, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type DecisionFieldsFragment, WithdrawDecisionDocument } from '../../decision/decision.generated';

const REASON = 'withdraw-reason';
const CONFIRMATION = 'withdraw-confirmation';

/** Ends a decision before its last day: says what closes, and why, to everybody. */
@Component({
  selector: 'jalon-withdraw-form',
  imports: [Card, ConfirmBox, FormErrors, FormField, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'decisions.withdraw'" [heading]="t('heading')">
      <p>{{ t('closes') }}</p>
      <ul class="prose">
        @for (one of decision().purposes; track one.purpose) {
          <li>{{ t('purpose.' + one.purpose) }}</li>
        }
      </ul>
      <jalon-form-errors [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); withdraw()">
        <jalon-form-field
          kind="area"
          [fieldId]="reasonId"
          [label]="t('reason')"
          [hint]="t('reasonHint')"
          [faults]="faults()"
          [(value)]="reason"
        />
        <jalon-confirm-box [fieldId]="confirmationId" [faults]="faults()" [(checked)]="confirmed">{{
          t('confirm')
        }}</jalon-confirm-box>
        <p class="actions">
          <button class="button button--quiet" [attr.aria-disabled]="act.busy()">{{ t('action') }}</button>
        </p>
      </form>
    </jalon-card>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
      margin-top: 12px;
    }
  `,
})
export class WithdrawForm {
  readonly decision = input.required<DecisionFieldsFragment>();

  protected readonly reasonId = REASON;
  protected readonly confirmationId = CONFIRMATION;
  protected readonly reason = signal('');
  protected readonly confirmed = signal(false);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(CONFIRMATION, { reason: REASON }),
  );

  protected async withdraw(): Promise<void> {
    this.missing.set([
      ...(this.reason().trim() ? [] : [{ fieldId: REASON, code: 'REQUIRED' }]),
      ...(this.confirmed() ? [] : [{ fieldId: CONFIRMATION, code: 'CONFIRMATION_REQUIRED' }]),
    ]);
    if (this.missing().length > 0) return;
    await this.send(WithdrawDecisionDocument, { id: this.decision().id, reason: this.reason() });
  }
}
