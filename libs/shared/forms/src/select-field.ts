import { booleanAttribute, Component, input, model } from '@angular/core';
import type { Fault } from './fault-texts';
import { fieldWords } from './field';
import { readLabel } from './read-label';

/** One line of a `jalon-select-field`. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A choice among many, in a list that opens. For a few choices, `jalon-choice-field` keeps them in sight. */
@Component({
  selector: 'jalon-select-field',
  template: `
    <label [for]="fieldId()">{{ readLabel() }}</label>
    @if (hint(); as hint) {
      <p class="soft small" [id]="fieldId() + '-hint'">{{ hint }}</p>
    }
    @if (field.fault(); as fault) {
      <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
    }
    <select
      #list
      class="field"
      [id]="fieldId()"
      [attr.aria-required]="required() || null"
      [attr.aria-invalid]="field.fault() ? true : null"
      [attr.aria-describedby]="field.describedBy()"
      (change)="value.set(list.value)"
    >
      @if (blank(); as blank) {
        <option value="" [selected]="value() === ''">{{ blank }}</option>
      }
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
      }
    </select>
  `,
  styles: `
    :host {
      display: block;
    }
    label {
      display: block;
      font-weight: 650;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
    .field {
      margin-top: 6px;
      max-inline-size: 100%;
    }
  `,
})
export class SelectField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  /** Whether it must be filled in, which its label then says. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly hint = input<string>();
  readonly options = input.required<readonly SelectOption[]>();
  /** What stands for no choice; without it, something is always chosen. */
  readonly blank = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  protected readonly readLabel = readLabel(this);
  protected readonly field = fieldWords({
    fieldId: this.fieldId,
    name: this.label,
    faults: this.faults,
    hint: this.hint,
  });
}
