import { booleanAttribute, Component, computed, inject, input, model } from '@angular/core';
import { type Fault, SelectField } from '@jalon/shared/forms';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** A choice among the words of the domain: a status, a category, a reason. */
@Component({
  selector: 'jalon-vocabulary-field',
  imports: [SelectField],
  template: `
    <jalon-select-field
      [fieldId]="fieldId()"
      [label]="label()"
      [required]="required()"
      [blank]="blank()"
      [options]="options()"
      [faults]="faults()"
      [(value)]="value"
    />
  `,
})
export class VocabularyField {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  /** Where the catalogue has the words of the codes: `employmentStatus`. */
  readonly words = input.required<string>();
  readonly codes = input.required<readonly string[]>();
  /** What stands for no choice; without it, something is always chosen. */
  readonly blank = input<string>();
  readonly required = input(false, { transform: booleanAttribute });
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  protected readonly options = computed(() =>
    this.codes().map((code) => ({
      value: code,
      label: this.transloco.translate<string>(`identity.${this.words()}.${code}`, {}, this.language()),
    })),
  );
}
