import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Grey lines where the content will be. Says "Chargement" to who does not see them. */
@Component({
  selector: 'jalon-loading',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <span class="visually-hidden" role="status">{{ label() ?? t('ui.loading') }}</span>
    </ng-container>
    @for (line of lineNumbers(); track line) {
      <span class="line" aria-hidden="true"></span>
    }
  `,
  styleUrl: './loading.css',
  host: { 'aria-busy': 'true' },
})
export class Loading {
  /** How many lines to draw: about the height of what will come. */
  readonly lines = input(3);

  /** What is being loaded, when "Chargement" does not suffice. */
  readonly label = input<string>();

  protected lineNumbers(): readonly number[] {
    return Array.from({ length: this.lines() }, (_, index) => index);
  }
}
