import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { EndHabilitationDocument, type RightFieldsFragment } from '../../right/right.generated';

const REASON = 'end-reason';

/** Ends a right now, for a reason its holder reads; asked once more before. */
@Component({
  selector: 'jalon-end-form',
  imports: [Dialog, FormErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.one'">
      <h3>{{ t('endHeading') }}</h3>
      <jalon-form-errors named [faults]="faults()" />
      <form novalidate class="stack" (submit)="$event.preventDefault(); ask()">
        <jalon-form-field
          kind="area"
          [fieldId]="reasonId"
          [label]="t('endWhy')"
          [hint]="t('endWhyHint')"
          [maxLength]="1000"
          [faults]="faults()"
          [(value)]="reason"
        />
        <p class="actions">
          <button class="button button--quiet">{{ t('end') }}</button>
        </p>
      </form>
      <jalon-dialog [heading]="t('endConfirm')" [(open)]="confirming">
        <p>{{ t('endMeaning', { name: right().holderName ?? t('outsider'), label: right().label }) }}</p>
        <button jalonActions type="button" class="button button--quiet" (click)="confirming.set(false)">
          {{ t('endNo') }}
        </button>
        <button jalonActions type="button" class="button" [attr.aria-disabled]="act.busy()" (click)="end()">
          {{ t('endYes') }}
        </button>
      </jalon-dialog>
    </ng-container>
  `,
})
export class EndForm {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);

  readonly right = input.required<RightFieldsFragment>();
  readonly done = output();

  protected readonly reasonId = REASON;
  protected readonly reason = signal('');
  protected readonly confirming = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(REASON, { reason: REASON }),
  );

  protected ask(): void {
    this.missing.set(this.reason().trim() ? [] : [{ fieldId: REASON, code: 'REQUIRED' }]);
    this.confirming.set(this.missing().length === 0);
  }

  protected async end(): Promise<void> {
    const input = { habilitationId: this.right().id, reason: this.reason().trim() };
    const ended = await this.send(EndHabilitationDocument, input);
    this.confirming.set(false);
    if (!ended) return;
    this.done.emit();
    this.confirmation.say(this.transloco.translate('rights.one.ended'));
  }
}
