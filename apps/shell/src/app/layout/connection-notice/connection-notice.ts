import { Component, inject } from '@angular/core';
import { Apollo, Connection, CurrentActor } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says calmly that the server is out of reach, and offers to ask again. What is on the screen stays. */
@Component({
  selector: 'jalon-connection-notice',
  imports: [TranslocoDirective],
  template: `
    <div role="status" *transloco="let t">
      @if (connection.isLost()) {
        <div class="notice no-print">
          <p>{{ t('shell.connection.lost') }}</p>
          <button type="button" class="button button--quiet" (click)="retry()">{{ t('ui.retry') }}</button>
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 20px;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 24px;
      padding: 14px 20px;
      border: 1px solid var(--warn);
      border-radius: var(--radius);
      background: var(--warn-soft);
    }
  `,
})
export class ConnectionNotice {
  protected readonly connection = inject(Connection);
  private readonly actor = inject(CurrentActor);
  private readonly apollo = inject(Apollo);

  /** Asks again all that the page shows; when nothing was ever known, who is there. */
  protected async retry(): Promise<void> {
    if (this.actor.state() === 'unavailable') {
      await this.actor.reload();
    }
    await this.apollo.client.refetchObservableQueries().catch(() => undefined);
  }
}
