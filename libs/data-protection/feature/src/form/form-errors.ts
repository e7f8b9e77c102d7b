import { Component, computed, input } from '@angular/core';
import { ErrorSummary } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type Fault, faultSentences } from './faults';

/** Everything wrong in a form, said first, each line leading to its field. */
@Component({
  selector: 'jalon-form-errors',
  imports: [ErrorSummary, TranslocoDirective],
  template: `
    <jalon-error-summary
      *transloco="let t; prefix: 'dataProtection.errors'"
      [heading]="t(errors().length === 1 ? 'headingOne' : 'headingMany')"
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

  private readonly sentence = faultSentences();
  protected readonly errors = computed(() =>
    this.faults().map(({ fieldId, code }) => ({ fieldId, message: this.sentence(code) })),
  );
}
