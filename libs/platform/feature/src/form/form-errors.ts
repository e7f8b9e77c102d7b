import { Component, computed, input } from '@angular/core';
import { ErrorSummary } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Fault } from './act';
import { faultWords } from './fault-words';

/** Everything wrong in a form, said first, each line leading to its field. */
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
})
export class FormErrors {
  readonly faults = input.required<readonly Fault[]>();

  private readonly words = faultWords();
  protected readonly errors = computed(() =>
    this.faults().map(({ fieldId, code }) => ({ fieldId, message: this.words(code) })),
  );
}
