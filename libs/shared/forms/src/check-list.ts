import { Component, input, model } from '@angular/core';
import type { Choice } from './choice-field';
import type { Fault } from './fault-texts';
import { fieldWords } from './field';

/** Several choices always in sight, each to be ticked or not. */
@Component({
  selector: 'jalon-check-list',
  template: `
    <fieldset [attr.aria-describedby]="words.describedBy()">
      <legend>{{ legend() }}</legend>
      @if (hint(); as hint) {
        <p class="soft small" [id]="fieldId() + '-hint'">{{ hint }}</p>
      }
      @if (words.fault(); as fault) {
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
  styleUrl: './choices.css',
})
export class CheckList {
  /** Identifier of the first box: where an error leads. */
  readonly fieldId = input.required<string>();
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly faults = input<readonly Fault[]>([]);
  /** Values, in the order of the choices. */
  readonly checked = model<readonly string[]>([]);

  protected readonly words = fieldWords({
    fieldId: this.fieldId,
    name: this.legend,
    faults: this.faults,
    hint: this.hint,
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
