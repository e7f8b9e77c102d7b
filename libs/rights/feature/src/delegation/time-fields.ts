import { Component, input, model } from '@angular/core';
import { type Fault, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';

/** The identifiers of the fields, by the name of the input that each fills in. */
export const TIME_FIELDS = {
  validFrom: 'delegation-from',
  validUntil: 'delegation-until',
  legalBasis: 'delegation-basis',
  reason: 'delegation-reason',
};

/** How long, on what basis and why: the same for a delegation and an interim. */
@Component({
  selector: 'jalon-delegation-time',
  imports: [FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.delegations'">
      <jalon-form-field
        kind="date"
        [fieldId]="ids.validFrom"
        [label]="t('from')"
        [faults]="faults()"
        [(value)]="validFrom"
      />
      <jalon-form-field
        kind="date"
        [fieldId]="ids.validUntil"
        [label]="t('until')"
        [hint]="t('untilHint')"
        [faults]="faults()"
        [(value)]="validUntil"
      />
      <jalon-form-field
        [fieldId]="ids.legalBasis"
        [label]="t('basis')"
        [hint]="t('basisHint')"
        [maxLength]="500"
        [faults]="faults()"
        [(value)]="legalBasis"
      />
      <jalon-form-field
        [fieldId]="ids.reason"
        [label]="t('reason')"
        [hint]="t('reasonHint')"
        [maxLength]="500"
        [faults]="faults()"
        [(value)]="reason"
      />
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
    }
  `,
})
export class TimeFields {
  readonly faults = input<readonly Fault[]>([]);
  readonly validFrom = model('');
  readonly validUntil = model('');
  readonly legalBasis = model('');
  readonly reason = model('');

  protected readonly ids = TIME_FIELDS;
}
