import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Act, actSender, FormErrors, SelectField, type SelectOption } from '@jalon/shared/forms';
import { activeLanguage, Card, countForm } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { type ImportUnitsQuery, MapStaffImportDocument } from '../import.generated';

type Unknown = ImportUnitsQuery['staffImport']['unknownUnits'][number];
type Unit = ImportUnitsQuery['staffImport']['units'][number];

const CREATE = 'CREATE';

/** Names of units that the file has and the employer has not: another is meant, or it is to be made. */
@Component({
  selector: 'jalon-unknown-units',
  imports: [Card, FormErrors, SelectField, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'imports.units'" [heading]="t('heading')">
      <p>{{ t('sentence') }}</p>
      <form novalidate (submit)="$event.preventDefault(); tryAgain()">
        <jalon-form-errors [faults]="act.faults('unit-0')" />
        <div class="grid">
          @for (unit of unknown(); track unit.text) {
            <jalon-select-field
              [fieldId]="'unit-' + $index"
              [label]="unit.text"
              [hint]="t('rows.' + countForm(unit.rowCount), { count: unit.rowCount })"
              [blank]="t('leave')"
              [options]="optionsOf(unit)"
              [value]="choices().get(unit.text) ?? ''"
              (valueChange)="choose(unit.text, $event)"
            />
          }
        </div>
        <p>
          <button class="button button--quiet" [attr.aria-disabled]="act.busy()">{{ t('try') }}</button>
        </p>
      </form>
    </jalon-card>
  `,
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
  `,
})
export class UnknownUnits {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly one = input.required<ShownImport>();
  readonly unknown = input.required<readonly Unknown[]>();
  readonly units = input.required<readonly Unit[]>();

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);
  protected readonly countForm = countForm;
  /** By the name the file gives; what was chosen before stays chosen. */
  protected readonly choices = linkedSignal<ReadonlyMap<string, string>>(
    () =>
      new Map(
        this.unknown().flatMap(({ text, rowCount, chosenOrgUnitId }) =>
          rowCount > 0 ? [] : [[text, chosenOrgUnitId ?? CREATE] as const],
        ),
      ),
  );
  private readonly create = computed(() =>
    this.transloco.translate<string>('imports.units.create', {}, this.language()),
  );

  /** The nearest names first, then the tree. */
  protected optionsOf({ closest }: Unknown): SelectOption[] {
    const near = this.units().filter(({ path }) => closest.includes(path));
    const others = this.units().filter(({ path }) => !closest.includes(path));
    const options = [...near, ...others].map(({ id, path }) => ({ value: id, label: path }));
    return [{ value: CREATE, label: this.create() }, ...options];
  }

  protected choose(text: string, choice: string): void {
    this.choices.update((choices) => new Map([...choices, [text, choice]]));
  }

  protected tryAgain(): Promise<boolean> {
    const { id: importId, mapping, mode } = this.one();
    const unitChoices = [...this.choices()]
      .filter(([, choice]) => choice !== '')
      .map(([text, choice]) => ({ text, orgUnitId: choice === CREATE ? null : choice }));
    return this.send(MapStaffImportDocument, { importId, fields: mapping, mode, unitChoices });
  }
}
