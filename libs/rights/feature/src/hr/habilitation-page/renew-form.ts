import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import { activeLanguage, formatDate } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { RenewHabilitationDocument, type RightFieldsFragment } from '../../right/right.generated';

const UNTIL = 'renew-until';
const REASON = 'renew-reason';

/** The same right for some more time, a year as proposed; sensitive ones say again why they are needed. */
@Component({
  selector: 'jalon-renew-form',
  imports: [FormErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.one'">
      <h3>{{ t('renewHeading') }}</h3>
      <jalon-form-errors [faults]="faults()" />
      <form novalidate class="stack" (submit)="$event.preventDefault(); renew()">
        <jalon-form-field
          kind="date"
          [fieldId]="untilId"
          [label]="t('renewUntil')"
          [hint]="hint()"
          [faults]="faults()"
          [(value)]="until"
        />
        @if (isSensitive()) {
          <jalon-form-field
            kind="area"
            [fieldId]="reasonId"
            [label]="t('renewReason')"
            [hint]="t('renewReasonHint')"
            [maxLength]="1000"
            [faults]="faults()"
            [(value)]="reason"
          />
        }
        <p class="actions">
          <button class="button" [attr.aria-disabled]="act.busy()">{{ t('renew') }}</button>
        </p>
      </form>
    </ng-container>
  `,
})
export class RenewForm {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);
  private readonly language = activeLanguage();

  readonly right = input.required<RightFieldsFragment>();
  readonly proposedUntil = input.required<string>();
  readonly latestUntil = input.required<string>();
  readonly done = output();

  protected readonly untilId = UNTIL;
  protected readonly reasonId = REASON;
  protected readonly until = linkedSignal(() => this.proposedUntil());
  protected readonly reason = signal('');
  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly isSensitive = computed(() => this.right().sensitivities.length > 0);
  protected readonly faults = computed(() =>
    this.missing().length > 0
      ? this.missing()
      : this.act.faults(UNTIL, { validUntil: UNTIL, reason: REASON }),
  );
  protected readonly hint = computed(() =>
    this.say('renewHint', { date: formatDate(this.latestUntil(), this.language()) }),
  );

  protected async renew(): Promise<void> {
    this.missing.set([
      ...(this.until() ? [] : [{ fieldId: UNTIL, code: 'NOT_A_DATE' }]),
      ...(this.isSensitive() && !this.reason().trim() ? [{ fieldId: REASON, code: 'REQUIRED' }] : []),
    ]);
    if (this.missing().length > 0) return;
    const reason = this.reason().trim() || null;
    const input = { habilitationId: this.right().id, validUntil: this.until(), reason };
    if (!(await this.send(RenewHabilitationDocument, input))) return;
    this.done.emit();
    this.confirmation.say(this.say('renewed'));
  }

  private say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.transloco.translate(`rights.one.${key}`, values, this.language());
  }
}
