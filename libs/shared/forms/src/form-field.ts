import { booleanAttribute, Component, input, model } from '@angular/core';
import { type Fault, faultWords } from './fault-texts';
import { fieldWords } from './field';
import { readLabel } from './read-label';

/** A labelled field with its hint and what is wrong with it, all of which a screen reader says with the field. */
@Component({
  selector: 'jalon-form-field',
  templateUrl: './form-field.html',
  styles: `
    :host {
      display: block;
    }
    label {
      display: block;
      font-weight: 650;
    }
    .hint {
      margin-top: 2px;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
    .field {
      margin-top: 6px;
    }
    input[type='date'] {
      max-width: 14rem;
    }
    textarea {
      resize: vertical;
    }
  `,
})
export class FormField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  /** Whether it must be filled in, which its label then says. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly hint = input<string>();
  readonly kind = input<'text' | 'area' | 'date' | 'email' | 'number' | 'password'>('text');
  /** The keyboard that a telephone shows (HTML inputmode). */
  readonly keyboard = input<'numeric' | 'tel'>();
  /** What the browser may fill in: nothing, unless the page says what it is (HTML autocomplete). */
  readonly autocomplete = input('off');
  readonly maxLength = input(2000);
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  protected readonly words = faultWords();
  protected readonly readLabel = readLabel(this);
  protected readonly field = fieldWords({
    fieldId: this.fieldId,
    name: this.label,
    faults: this.faults,
    hint: this.hint,
  });

  protected read(event: Event): void {
    this.value.set((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }
}
