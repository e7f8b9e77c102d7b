import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { FormErrors, FormField, SelectField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { asOpened } from '../people/as-opened';
import { ConflictNotice } from '../people/conflict-notice';
import { AmendPositionDocument, CreatePositionDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import type { OrganisationDone } from './organisation-page';
import { inTreeOrder, type Unit } from './org-tree';

/** A post to make in a unit, or to rename and move. */
@Component({
  selector: 'jalon-position-form',
  imports: [ConflictNotice, FormErrors, FormField, SelectField, TranslocoDirective],
  template: `
    <form
      *transloco="let t; prefix: 'identity.organisation'"
      novalidate
      (submit)="$event.preventDefault(); save()"
    >
      <jalon-form-errors [faults]="faults()" />
      @if (form.answer()?.conflict; as conflict) {
        <jalon-conflict-notice [conflict]="conflict" (mine)="save($event)" (theirs)="closed.emit()" />
      }
      <jalon-form-field
        [fieldId]="fieldId()"
        [label]="t('postTitle')"
        [maxLength]="200"
        [faults]="faults()"
        [(value)]="title"
      />
      @if (position()) {
        <jalon-select-field
          [fieldId]="fieldId() + '-unit'"
          [label]="t('postUnit')"
          [options]="options()"
          [faults]="faults()"
          [(value)]="chosenUnit"
        />
      }
      <p class="actions">
        <button class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t(position() ? 'save' : 'create') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class PositionForm {
  readonly unitId = input.required<string>();
  readonly position = input<Unit['positions'][number]>();
  readonly units = input<readonly Unit[]>([]);
  readonly done = output<OrganisationDone>();
  readonly closed = output();

  private readonly opened = asOpened(this.position);
  private readonly formId = crypto.randomUUID();
  protected readonly fieldId = computed(() => `post-${this.position()?.id ?? this.unitId()}`);
  protected readonly title = linkedSignal(() => this.opened()?.title ?? '');
  protected readonly chosenUnit = linkedSignal(() => this.unitId());
  protected readonly options = computed(() =>
    inTreeOrder(this.units()).map(({ unit, depth }) => ({
      value: unit.id,
      label: `${'\u2003'.repeat(depth)}${unit.name}`,
    })),
  );
  protected readonly form = peopleForm('Organisation', 'SetUp');
  protected readonly faults = computed(() =>
    this.form.act
      .faults(this.fieldId(), { orgUnitId: `${this.fieldId()}-unit` })
      .filter(({ code }) => code !== 'CHANGED_MEANWHILE'),
  );

  /** @param version the one that was compared, when somebody had changed it meanwhile */
  protected async save(version?: number): Promise<void> {
    const position = this.opened();
    const title = this.title();
    const done = position
      ? await this.form.send(AmendPositionDocument, {
          id: position.id,
          version: version ?? position.version,
          title,
          orgUnitId: this.chosenUnit(),
        })
      : await this.form.send(CreatePositionDocument, { id: this.formId, orgUnitId: this.unitId(), title });
    if (done)
      this.done.emit({ key: position ? 'postAmended' : 'postCreated', name: title, actIds: done.actIds });
  }
}
