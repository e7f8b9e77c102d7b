import { Component, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says calmly that something could not be read, and offers to try again. */
@Component({
  selector: 'jalon-load-error',
  imports: [TranslocoDirective],
  template: `
    <div class="box" role="alert" *transloco="let t">
      <p>{{ t('ui.loadError') }}</p>
      <button type="button" class="button button--quiet" (click)="retry.emit()">{{ t('ui.retry') }}</button>
    </div>
  `,
  styles: `
    .box {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 20px;
      align-items: center;
      justify-content: space-between;
      padding: 16px 20px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
  `,
})
export class LoadError {
  /** The person asks to try again. */
  readonly retry = output();
}
