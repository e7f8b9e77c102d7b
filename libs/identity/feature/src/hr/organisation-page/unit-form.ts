import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { FormErrors, FormField, SelectField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { asOpened } from '../people/as-opened';
import { ConflictNotice } from '../people/conflict-notice';
import { AmendOrgUnitDocument, CreateOrgUnitDocument } from '../people/people-act.generated';
import { peopleForm } from '../people/people-form';
import type { OrganisationDone } from './organisation-page';
import { possibleParents, type Unit } from './org-tree';

/** A unit to make under another, or to rename and move. */
@Component({
  selector: 'jalon-unit-form',
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
        [label]="t(unit() ? 'name' : 'newName')"
        [maxLength]="200"
        [faults]="faults()"
        [(value)]="name"
      />
      @if (unit()) {
        <jalon-select-field
          [fieldId]="fieldId() + '-parent'"
          [label]="t('parent')"
          [blank]="t('atRoot')"
          [options]="parents()"
          [faults]="faults()"
          [(value)]="parent"
        />
      }
      <p class="actions">
        <button class="button" [attr.aria-disabled]="form.act.busy()">
          {{ t(unit() ? 'save' : 'create') }}
        </button>
        <button type="button" class="button button--quiet" (click)="closed.emit()">{{ t('cancel') }}</button>
      </p>
    </form>
  `,
  styleUrl: '../people/form.css',
})
export class UnitForm {
  readonly parentId = input.required<string | null>();
  /** The one to amend; absent, another one is made. */
  readonly unit = input<Unit>();
  readonly units = input<readonly Unit[]>([]);
  readonly done = output<OrganisationDone>();
  readonly closed = output();

  private readonly opened = asOpened(this.unit);
  private readonly formId = crypto.randomUUID();
  protected readonly fieldId = computed(() => `unit-${this.unit()?.id ?? this.parentId() ?? 'root'}`);
  protected readonly name = linkedSignal(() => this.opened()?.name ?? '');
  protected readonly parent = linkedSignal(() => this.parentId() ?? '');
  protected readonly parents = computed(() =>
    possibleParents(this.units(), this.unit()?.id ?? '').map(({ unit, depth }) => ({
      value: unit.id,
      label: `${'\u2003'.repeat(depth)}${unit.name}`,
    })),
  );
  protected readonly form = peopleForm('Organisation', 'SetUp');
  protected readonly faults = computed(() =>
    this.form.act
      .faults(this.fieldId(), { parentId: `${this.fieldId()}-parent` })
      .filter(({ code }) => code !== 'CHANGED_MEANWHILE'),
  );

  /** @param version the one that was compared, when somebody had changed it meanwhile */
  protected async save(version?: number): Promise<void> {
    const unit = this.opened();
    const name = this.name();
    const done = unit
      ? await this.form.send(AmendOrgUnitDocument, {
          id: unit.id,
          version: version ?? unit.version,
          name,
          parentId: this.parent() || null,
        })
      : await this.form.send(CreateOrgUnitDocument, {
          id: this.formId,
          name,
          parentId: this.parentId(),
          opensOn: null,
        });
    if (!done) return;
    this.done.emit({ key: unit ? 'amended' : 'created', name, actIds: done.actIds });
    if (!unit) this.closed.emit();
  }
}
