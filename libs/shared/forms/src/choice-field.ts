import { Component, input, model } from '@angular/core';
import { type Fault, faultWords } from './fault-texts';
import { fieldWords } from './field';

/** One choice of a `jalon-choice-field`, with a quieter line when its name does not say everything. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly meaning?: string;
}

/** A few choices always in sight, one of which is taken. Nothing is chosen beforehand. */
@Component({
  selector: 'jalon-choice-field',
  template: `
    <fieldset [attr.aria-describedby]="field.describedBy()">
      <legend>{{ legend() }}</legend>
      @if (field.fault(); as fault) {
        <p class="small fault" [id]="fieldId() + '-fault'">
          <span class="visually-hidden">{{ words('prefix') }}</span> {{ fault }}
        </p>
      }
      @for (choice of choices(); track choice.value; let first = $first) {
        <label>
          <input
            type="radio"
            [id]="first ? fieldId() : fieldId() + '-' + choice.value"
            [name]="fieldId()"
            [value]="choice.value"
            [checked]="choice.value === value()"
            (change)="value.set(choice.value)"
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
export class ChoiceField {
  /** Identifier of the first choice: where an error leads. */
  readonly fieldId = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  protected readonly words = faultWords();
  protected readonly field = fieldWords({
    fieldId: this.fieldId,
    name: this.legend,
    faults: this.faults,
  });
}
