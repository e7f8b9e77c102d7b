import { Component, computed, input, output, signal } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { CloseOrgUnitDocument, ClosePositionDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import type { OrganisationDone } from './organisation-page';

/** The last day of a unit or of a post, which must be empty by then. */
@Component({
  selector: 'jalon-close-form',
  imports: [FormErrors, FormField, TranslocoDirective],
  template: `
    <form
      *transloco="let t; prefix: 'identity.organisation'"
      novalidate
      (submit)="$event.preventDefault(); save()"
    >
      <jalon-form-errors [faults]="faults()" />
      <jalon-form-field
        kind="date"
        [fieldId]="fieldId()"
        [label]="t('closesOn', { name: name() })"
        [hint]="t('closesOnHint')"
        [faults]="faults()"
        [(value)]="date"
      />
      <p class="actions">
        <button class="button" [attr.aria-disabled]="form.act.busy()">{{ t('close') }}</button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class CloseForm {
  readonly kind = input.required<'unit' | 'position'>();
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly done = output<OrganisationDone>();
  readonly closed = output();

  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly fieldId = computed(() => `close-${this.id()}`);
  protected readonly date = signal('');
  protected readonly form = peopleForm('Organisation');
  protected readonly faults = computed(() => [...this.missing(), ...this.form.act.faults(this.fieldId())]);

  protected async save(): Promise<void> {
    this.missing.set(this.date() ? [] : [{ fieldId: this.fieldId(), code: 'REQUIRED' }]);
    if (!this.date()) return;
    const document = this.kind() === 'unit' ? CloseOrgUnitDocument : ClosePositionDocument;
    const done = await this.form.send(document, { id: this.id(), closesOn: this.date() });
    if (done) this.done.emit({ key: 'closed', name: this.name(), actIds: done.actIds });
  }
}
