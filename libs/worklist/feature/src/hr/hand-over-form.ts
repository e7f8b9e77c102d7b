import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type Fault, FormErrors, SelectField } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { LoadError, Loading, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { WorkColleaguesDocument } from '../item/item.generated';

/** Whom the chosen items go to: a colleague who may deal with all of them. */
@Component({
  selector: 'jalon-hand-over-form',
  imports: [FormErrors, LoadError, Loading, SelectField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.handOver'">
      <jalon-form-errors [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); submit()">
        @if (options(); as options) {
          @if (options.length > 0) {
            <jalon-select-field
              [fieldId]="fieldId"
              [label]="t('to')"
              [hint]="t('hint')"
              [blank]="t('choose')"
              [options]="options"
              [faults]="faults()"
              [(value)]="to"
            />
            <button class="button" [attr.aria-disabled]="busy()">{{ t('send') }}</button>
          } @else {
            <p>{{ t('nobody') }}</p>
          }
        } @else if (colleagues.error()) {
          <jalon-load-error (retry)="colleagues.reload()" />
        } @else {
          <jalon-loading [lines]="1" />
        }
      </form>
    </ng-container>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 16px;
      align-items: end;
    }
  `,
})
export class HandOverForm {
  readonly ids = input.required<readonly string[]>();
  readonly busy = input(false);
  readonly given = output<string>();

  protected readonly fieldId = uniqueId('hand-over');
  protected readonly colleagues = queryResource(WorkColleaguesDocument, () =>
    this.ids().length > 0 ? { ids: [...this.ids()], search: '' } : null,
  );
  protected readonly options = computed(() =>
    this.colleagues.hasValue()
      ? this.colleagues
          .value()
          .workColleagues.map(({ personId, displayName }) => ({ value: personId, label: displayName }))
      : undefined,
  );
  /** Other items may not be that colleague's to deal with. */
  protected readonly to = linkedSignal({ source: this.ids, computation: () => '' });
  protected readonly faults = signal<readonly Fault[]>([]);

  protected submit(): void {
    if (this.busy()) return;
    this.faults.set(this.to() ? [] : [{ fieldId: this.fieldId, code: 'COLLEAGUE_REQUIRED' }]);
    if (this.to()) this.given.emit(this.to());
  }
}
