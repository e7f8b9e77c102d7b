import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a certificate is and is not worth, said wherever one is shown. */
@Component({
  selector: 'jalon-employer-statement',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'certification.statement'">
      @if (!supervised()) {
        <p>{{ t('unsupervised') }}</p>
      }
      <p>{{ t('employer') }}</p>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      color: var(--ink-soft);
      font-size: 0.9375rem;
    }
  `,
})
export class EmployerStatement {
  /** Whether the page has no need to say that nobody watched: it was so, or it is said elsewhere. */
  readonly supervised = input(true);
}
