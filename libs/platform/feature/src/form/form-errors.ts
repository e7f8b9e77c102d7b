import { Component, computed, input } from '@angular/core';
import { ErrorSummary } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Fault } from './act';
import { faultWords } from './fault-words';

/** Everything wrong in a form, said first, each line naming its field and leading to it. */
@Component({
  selector: 'jalon-platform-errors',
  imports: [ErrorSummary, TranslocoDirective],
  template: `
    <jalon-error-summary
      *transloco="let t; prefix: 'platform.errors'"
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
  /** What fields are called, by their identifier. */
  readonly labels = input<Readonly<Record<string, string>>>({});

  private readonly words = faultWords();
  protected readonly errors = computed(() =>
    this.faults().map(({ fieldId, code }) => {
      const label = this.labels()[fieldId];
      const message = this.words(code);
      return { fieldId, message: label ? `${label} – ${message}` : message };
    }),
  );
}
