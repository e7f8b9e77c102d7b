import { Component, computed, input, output, signal } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { AssignAgentDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import {
  NOWHERE,
  type Place,
  placeFaults,
  PlaceFields,
  placeFieldIds,
  placeInput,
} from '../people/place-fields';
import type { SheetDone } from './sheet';

/** Another place from a day on: the one before ends the day before. */
@Component({
  selector: 'jalon-assign-form',
  imports: [FormErrors, FormField, PlaceFields, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'identity.sheet'" novalidate (submit)="$event.preventDefault(); save()">
      <jalon-form-errors named [faults]="faults()" />
      <jalon-place-fields [faults]="faults()" [(place)]="place" />
      <jalon-form-field
        kind="date"
        fieldId="assign-startsOn"
        [label]="t('placeStartsOn')"
        [hint]="t('placeStartsOnHint')"
        [faults]="faults()"
        [(value)]="startsOn"
      />
      <p class="actions">
        <button id="assign-save" class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t('save') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class AssignForm {
  readonly engagementId = input.required<string>();
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly formId = crypto.randomUUID();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly place = signal<Place>(NOWHERE);
  protected readonly startsOn = signal('');
  protected readonly form = peopleForm('AgentSheet', 'Organisation');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act.faults('assign-save', { ...placeFieldIds, startsOn: 'assign-startsOn' }),
  ]);

  protected async save(): Promise<void> {
    this.missing.set([
      ...placeFaults(this.place()),
      ...(this.startsOn() ? [] : [{ fieldId: 'assign-startsOn', code: 'REQUIRED' }]),
    ]);
    if (this.missing().length > 0) return;
    const input = {
      ...placeInput(this.place()),
      engagementId: this.engagementId(),
      startsOn: this.startsOn(),
    };
    const done = await this.form.send(AssignAgentDocument, { ...input, id: this.formId });
    if (done) this.done.emit({ key: 'assignAgent', actIds: done.actIds });
  }
}
