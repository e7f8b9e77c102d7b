import { Component, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** How much of a list is shown, and a button for what follows: no page numbers, nothing loads by itself. */
@Component({
  selector: 'jalon-pager',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p class="soft small" role="status">{{ t('ui.pager.shown', { shown: shown(), total: total() }) }}</p>
      @if (hasNext()) {
        <button
          type="button"
          class="button button--quiet"
          [attr.aria-disabled]="loading()"
          (click)="askMore()"
        >
          {{ loading() ? t('ui.loading') : t('ui.pager.more') }}
        </button>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 20px;
      align-items: center;
    }
  `,
})
export class Pager {
  /** How many lines are on the page. */
  readonly shown = input.required<number>();

  /** How many there are in all. */
  readonly total = input.required<number>();

  /** Whether some remain to be shown. */
  readonly hasNext = input.required<boolean>();

  /** The next lines are on their way. */
  readonly loading = input(false);

  /** The person asks for what follows. */
  readonly more = output();

  /** The button keeps the focus while it loads: a disabled button would lose it. */
  protected askMore(): void {
    if (!this.loading()) {
      this.more.emit();
    }
  }
}
