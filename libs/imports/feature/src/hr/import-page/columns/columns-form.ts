import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Act, actSender, ChoiceField, FormErrors, SelectField } from '@jalon/shared/forms';
import { activeLanguage, Card, Disclosure } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { type ImportField, MapStaffImportDocument } from '../import.generated';
import { FieldRules } from './field-rules';
import { importFields } from './import-fields';

type Reading = NonNullable<ShownImport['reading']>;

const SAMPLES = 3;

/** Says what each column holds, proposed by its name or remembered, then has every row tried. */
@Component({
  selector: 'jalon-columns-form',
  imports: [Card, ChoiceField, Disclosure, FieldRules, FormErrors, SelectField, TranslocoDirective],
  templateUrl: './columns-form.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
      margin-bottom: 16px;
    }
  `,
})
export class ColumnsForm {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly importId = input.required<string>();
  readonly reading = input.required<Reading>();
  readonly mapping = input.required<readonly (ImportField | null)[]>();
  readonly mode = input.required<'ALL_OR_NOTHING' | 'ROW_BY_ROW'>();

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);
  /** What each column was said to hold; empty is left aside. */
  protected readonly chosen = linkedSignal<readonly string[]>(() => {
    const mapped = this.mapping();
    return this.reading().columns.map(
      ({ field }, index) => (mapped.length > 0 ? mapped[index] : field) ?? '',
    );
  });
  protected readonly chosenMode = linkedSignal<string>(() => this.mode());
  protected readonly faults = computed(() => this.act.faults('column-0'));
  protected readonly options = computed(() => {
    const language = this.language();
    return importFields.map((field) => ({
      value: field,
      label: this.transloco.translate<string>(`imports.field.${field}`, {}, language),
    }));
  });
  protected readonly samples = computed(() =>
    this.reading().columns.map((_, index) =>
      this.reading()
        .sample.map(({ cells }) => cells[index]?.trim() ?? '')
        .filter(Boolean)
        .slice(0, SAMPLES)
        .join(' · '),
    ),
  );

  protected choose(index: number, field: string): void {
    this.chosen.update((chosen) => chosen.map((one, at) => (at === index ? field : one)));
  }

  protected tryRows(): Promise<boolean> {
    const fields = this.chosen().map((chosen) => importFields.find((field) => field === chosen) ?? null);
    const mode = this.chosenMode() === 'ALL_OR_NOTHING' ? 'ALL_OR_NOTHING' : 'ROW_BY_ROW';
    return this.send(MapStaffImportDocument, { importId: this.importId(), fields, mode });
  }
}
