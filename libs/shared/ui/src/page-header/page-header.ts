import { Component, input } from '@angular/core';

/**
 * Opens a page: its title, then the sentence that says what the page means (the content).
 * The title takes the focus after a navigation.
 */
@Component({
  selector: 'jalon-page-header',
  template: `
    @if (eyebrow(); as eyebrow) {
      <p class="soft">{{ eyebrow }}</p>
    }
    <h1 tabindex="-1">{{ heading() }}</h1>
    <div class="sentence"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
    }
    .sentence {
      margin-top: 8px;
      color: var(--ink-soft);
      font-size: 1.125rem;
    }
    .sentence:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  /** Title of the page. */
  readonly heading = input.required<string>();

  /** A quiet line above the title, such as the day. */
  readonly eyebrow = input<string>();
}
