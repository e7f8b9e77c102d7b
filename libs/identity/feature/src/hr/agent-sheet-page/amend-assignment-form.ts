import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { asOpened } from '../people/as-opened';
import { ConflictNotice } from '../people/conflict-notice';
import { AmendAssignmentDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import { type Place, placeFaults, PlaceFields, placeFieldIds, placeInput } from '../people/place-fields';
import { type Reason, reasons } from '../people/vocabulary';
import { VocabularyField } from '../people/vocabulary-field';
import type { SheetAssignment, SheetDone } from './sheet';

/** A place that was recorded wrongly, written otherwise. Who changes place is assigned anew. */
@Component({
  selector: 'jalon-amend-assignment-form',
  imports: [ConflictNotice, FormErrors, FormField, PlaceFields, TranslocoDirective, VocabularyField],
  template: `
    <form *transloco="let t; prefix: 'identity'" novalidate (submit)="$event.preventDefault(); save()">
      <p class="soft">{{ t('sheet.correctMeaning') }}</p>
      <jalon-form-errors named [faults]="faults()" />
      @if (form.answer()?.conflict; as conflict) {
        <jalon-conflict-notice [conflict]="conflict" (mine)="save($event)" (theirs)="closed.emit()" />
      }
      <jalon-place-fields [faults]="faults()" [(place)]="place" />
      <jalon-form-field
        kind="date"
        fieldId="amend-place-startsOn"
        [label]="t('sheet.placeStartsOn')"
        [faults]="faults()"
        [(value)]="startsOn"
      />
      <jalon-vocabulary-field
        words="amendmentReason"
        fieldId="amend-place-reason"
        [label]="t('sheet.reason')"
        [codes]="reasons"
        [blank]="t('engagementForm.choose')"
        [faults]="faults()"
        [(value)]="reason"
      />
      <p class="actions">
        <button id="amend-place" class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t('sheet.save') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">
          {{ t('sheet.cancel') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class AmendAssignmentForm {
  readonly assignment = input.required<SheetAssignment>();
  readonly done = output<SheetDone>();
  readonly closed = output();

  private readonly opened = asOpened(this.assignment);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly reasons = reasons;
  protected readonly reason = signal('');
  protected readonly startsOn = linkedSignal(() => this.opened().startsOn);
  protected readonly place = linkedSignal<Place>(() => {
    const { orgUnitId, positionId, managerAgentId, managerName } = this.opened();
    const manager = managerAgentId
      ? { id: managerAgentId, displayName: managerName ?? '', matricule: '' }
      : null;
    return { orgUnitId, positionId: positionId ?? '', manager };
  });
  protected readonly form = peopleForm('AgentSheet', 'Organisation');
  protected readonly faults = computed(() => [
    ...this.missing(),
    ...this.form.act
      .faults('amend-place', { ...placeFieldIds, startsOn: 'amend-place-startsOn' })
      .filter(({ code }) => code !== 'CHANGED_MEANWHILE'),
  ]);

  /** @param version the one that was compared, when somebody had changed it meanwhile */
  protected async save(version?: number): Promise<void> {
    this.missing.set([
      ...placeFaults(this.place()),
      ...(this.startsOn() ? [] : [{ fieldId: 'amend-place-startsOn', code: 'REQUIRED' }]),
      ...(this.reason() ? [] : [{ fieldId: 'amend-place-reason', code: 'REQUIRED' }]),
    ]);
    if (this.missing().length > 0) return;
    const { id, version: read } = this.opened();
    const input = { ...placeInput(this.place()), assignmentId: id, version: version ?? read };
    const dated = { ...input, startsOn: this.startsOn(), reason: this.reason() as Reason };
    const done = await this.form.send(AmendAssignmentDocument, dated);
    if (done) this.done.emit({ key: 'amendAssignment', actIds: done.actIds });
  }
}
