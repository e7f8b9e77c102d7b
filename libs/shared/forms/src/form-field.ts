import { Component, computed, input, model } from '@angular/core';
import { type Fault, faultSentences, faultWords } from './fault-texts';

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
  readonly hint = input<string>();
  readonly kind = input<'text' | 'area' | 'date' | 'password'>('text');
  /** What the browser may fill in: nothing, unless the page says what it is (HTML autocomplete). */
  readonly autocomplete = input('off');
  readonly maxLength = input(2000);
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  private readonly sentence = faultSentences();
  protected readonly words = faultWords();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.fault() && `${this.fieldId()}-fault`, this.hint() && `${this.fieldId()}-hint`];
    return ids.filter(Boolean).join(' ') || null;
  });

  protected read(event: Event): void {
    this.value.set((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }
}
