import { Component, input } from '@angular/core';

/** Figures, records and long explanations, folded below the sentence that sums them up. */
@Component({
  selector: 'jalon-disclosure',
  template: `
    <details [open]="expanded()">
      <summary>{{ label() }}</summary>
      <div class="content"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    summary {
      width: fit-content;
      padding: 8px 0;
      color: var(--brand);
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    summary:hover {
      text-decoration-thickness: 2px;
    }
    .content {
      padding: 4px 0 12px 18px;
      border-inline-start: 3px solid var(--line);
    }
  `,
})
export class Disclosure {
  /** What is folded. */
  readonly label = input.required<string>();

  /** Whether it starts unfolded. */
  readonly expanded = input(false);
}
