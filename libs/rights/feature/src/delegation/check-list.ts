import { Component, computed, input, model } from '@angular/core';
import { type Fault, faultSentences } from '@jalon/shared/forms';

/** One box of a `jalon-check-list`, with a quieter line when its name does not say everything. */
export interface CheckChoice {
  readonly value: string;
  readonly label: string;
  readonly meaning?: string;
}

/** Several choices, each to be ticked or not. */
@Component({
  selector: 'jalon-check-list',
  template: `
    <fieldset [attr.aria-describedby]="fault() ? fieldId() + '-fault' : null">
      <legend>{{ legend() }}</legend>
      @if (hint(); as hint) {
        <p class="soft small">{{ hint }}</p>
      }
      @if (fault(); as fault) {
        <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
      }
      @for (choice of choices(); track choice.value; let first = $first) {
        <label>
          <input
            #box
            type="checkbox"
            [id]="first ? fieldId() : fieldId() + '-' + choice.value"
            [checked]="checked().includes(choice.value)"
            (change)="tick(choice.value, box.checked)"
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
  styleUrl: './check-list.css',
})
export class CheckList {
  /** Identifier of the first box: where an error leads. */
  readonly fieldId = input.required<string>();
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly CheckChoice[]>();
  readonly faults = input<readonly Fault[]>([]);
  /** Values, in the order of the choices. */
  readonly checked = model<readonly string[]>([]);

  private readonly sentence = faultSentences();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });

  protected tick(value: string, isChecked: boolean): void {
    const values = new Set(this.checked());
    if (isChecked) values.add(value);
    else values.delete(value);
    this.checked.set(
      this.choices()
        .map((one) => one.value)
        .filter((one) => values.has(one)),
    );
  }
}
