import { Component, inject } from '@angular/core';
import { Confirmation } from './confirmation';

/** Where a {@link Confirmation} is read, and heard. */
@Component({
  selector: 'jalon-confirmation-bar',
  template: `
    <div role="status">
      @if (confirmation.sentence(); as sentence) {
        <p class="no-print">{{ sentence }}</p>
      }
    </div>
  `,
  // In sight wherever one is in the page.
  styles: `
    :host {
      position: sticky;
      z-index: 5;
      inset-block-start: 8px;
      display: block;
    }
    p {
      margin: 0 0 20px;
      padding: 12px 16px;
      border-inline-start: 4px solid var(--good);
      background: var(--surface);
      box-shadow: var(--shadow-raised);
    }
  `,
})
export class ConfirmationBar {
  protected readonly confirmation = inject(Confirmation);
}
