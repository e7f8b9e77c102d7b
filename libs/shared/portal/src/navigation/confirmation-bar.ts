import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Confirmation } from './confirmation';

/** Where a {@link Confirmation} is read, and heard. */
@Component({
  selector: 'jalon-confirmation-bar',
  imports: [TranslocoDirective],
  template: `
    <div class="bar no-print" [class.empty]="!confirmation.sentence()" *transloco="let t">
      <p role="status">{{ confirmation.sentence() }}</p>
      @if (confirmation.sentence()) {
        <button type="button" class="button button--link" (click)="confirmation.say('')">
          {{ t('portal.hideConfirmation') }}
        </button>
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
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 16px;
      align-items: baseline;
      justify-content: space-between;
      margin: 0 0 20px;
      padding: 12px 16px;
      border-inline-start: 4px solid var(--good);
      background: var(--surface);
      box-shadow: var(--shadow-raised);
    }
    .bar.empty {
      position: absolute;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  `,
})
export class ConfirmationBar {
  protected readonly confirmation = inject(Confirmation);
}
