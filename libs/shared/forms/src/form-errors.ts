import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { ErrorSummary } from '@jalon/shared/ui';
import { type Fault, faultSentences, faultWords } from './fault-texts';
import { FieldNames } from './field';

/** Everything wrong in a form, said first, each line leading to its field. */
@Component({
  selector: 'jalon-form-errors',
  imports: [ErrorSummary],
  template: `
    <jalon-error-summary
      [heading]="heading() ?? words(errors().length === 1 ? 'headingOne' : 'headingMany')"
      [errors]="errors()"
    />
  `,
  // Without errors it takes no place, nor the gap of a place.
  styles: `
    :host {
      display: block;
    }
    :host(.none) {
      position: absolute;
    }
  `,
  host: { '[class.none]': 'faults().length === 0' },
})
export class FormErrors {
  readonly faults = input.required<readonly Fault[]>();
  /** What is said above them, where nothing was filled in: an act that was refused. */
  readonly heading = input<string>();
  /** Whether each begins with the name of its field: where « Remplissez ce champ. » may come several times. */
  readonly named = input(false, { transform: booleanAttribute });

  private readonly names = inject(FieldNames);
  private readonly sentence = faultSentences();
  protected readonly words = faultWords();
  protected readonly errors = computed(() =>
    this.faults().map(({ fieldId, code }) => {
      const name = this.named() ? this.names.of(fieldId) : undefined;
      const message = this.sentence(code);
      return { fieldId, message: name ? `${name} – ${message}` : message };
    }),
  );
}
