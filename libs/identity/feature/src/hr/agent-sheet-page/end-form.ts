import { Component, computed, input, output, signal } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { CloseEngagementDocument, EndAssignmentDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import type { SheetDone } from './sheet';

/** The last day of an engagement, or of a place while the engagement goes on. */
@Component({
  selector: 'jalon-end-form',
  imports: [FormErrors, FormField, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'identity.sheet'" novalidate (submit)="$event.preventDefault(); save()">
      <jalon-form-errors [faults]="faults()" />
      <jalon-form-field
        kind="date"
        fieldId="end-date"
        [label]="t(what() === 'engagement' ? 'lastDay' : 'lastDayInPlace')"
        [faults]="faults()"
        [(value)]="endsOn"
      />
      @if (what() === 'engagement') {
        <jalon-form-field
          fieldId="end-reason"
          [label]="t('endReason')"
          [hint]="t('endReasonHint')"
          [maxLength]="200"
          [faults]="faults()"
          [(value)]="endReason"
        />
      }
      <p class="actions">
        <button id="end-save" class="button" [attr.aria-disabled]="form.act.busy()">{{ t('save') }}</button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class EndForm {
  readonly what = input.required<'engagement' | 'place'>();
  readonly engagementId = input.required<string>();
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly endsOn = signal('');
  protected readonly endReason = signal('');
  protected readonly form = peopleForm('AgentSheet', 'Organisation');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act.faults('end-save', { endsOn: 'end-date', endReason: 'end-reason' }),
  ]);

  protected async save(): Promise<void> {
    this.missing.set(this.endsOn() ? [] : [{ fieldId: 'end-date', code: 'REQUIRED' }]);
    if (!this.endsOn()) return;
    const input = { engagementId: this.engagementId(), endsOn: this.endsOn() };
    const done =
      this.what() === 'engagement'
        ? await this.form.send(CloseEngagementDocument, { ...input, endReason: this.endReason() })
        : await this.form.send(EndAssignmentDocument, input);
    const key = this.what() === 'engagement' ? 'closeEngagement' : 'endAssignment';
    if (done) this.done.emit({ key, actIds: done.actIds });
  }
}
