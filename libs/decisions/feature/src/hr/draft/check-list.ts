import { Component, computed, input, model } from '@angular/core';
import { type Fault, faultSentences } from '@jalon/shared/forms';

/** One box of a `jalon-check-list`, with a quieter line when its name does not say everything. */
export interface CheckChoice {
  readonly value: string;
  readonly label: string;
  readonly meaning?: string;
}

/** Boxes to tick, as many as one wants. */
@Component({
  selector: 'jalon-check-list',
  template: `
    <fieldset [attr.aria-describedby]="fault() ? fieldId() + '-fault' : null">
      <legend>{{ legend() }}</legend>
      @if (fault(); as fault) {
        <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
      }
      @for (choice of choices(); track choice.value; let first = $first) {
        <label>
          <input
            type="checkbox"
            [id]="first ? fieldId() : fieldId() + '-' + choice.value"
            [value]="choice.value"
            [checked]="values().includes(choice.value)"
            (change)="toggle(choice.value)"
          />
          <span>
            {{ choice.label }}
            @if (choice.meaning; as meaning) {
              <span class="soft small meaning">{{ meaning }}</span>
            }
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    label {
      display: flex;
      gap: 10px;
      align-items: flex-start;
      min-height: 36px;
      padding-block: 6px;
    }
    input {
      flex: none;
      width: 20px;
      height: 20px;
      accent-color: var(--brand);
    }
    .meaning {
      display: block;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
  `,
})
export class CheckList {
  /** Identifier of the first box: where an error leads. */
  readonly fieldId = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly CheckChoice[]>();
  readonly faults = input<readonly Fault[]>([]);
  readonly values = model<readonly string[]>([]);

  private readonly sentence = faultSentences();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });

  protected toggle(value: string): void {
    const values = this.values();
    this.values.set(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  }
}
