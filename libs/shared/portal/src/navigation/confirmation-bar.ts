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
  styles: `
    p {
      margin: 0 0 20px;
      padding: 12px 16px;
      border-inline-start: 4px solid var(--good);
      background: var(--surface);
    }
  `,
})
export class ConfirmationBar {
  protected readonly confirmation = inject(Confirmation);
}
