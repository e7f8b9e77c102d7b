import { Component, input, output } from '@angular/core';
import { JalonDateTimePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SessionsPageQuery } from './sessions-page.generated';

/** One open session: where, since when, and a button to close it, except for the one in use. */
@Component({
  selector: 'jalon-session-item',
  imports: [JalonDateTimePipe, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity.sessions'">
      <div>
        <p class="device">
          {{ session().device || t('unknownDevice') }}
          @if (session().current) {
            <jalon-tag>{{ t('current') }}</jalon-tag>
          }
        </p>
        <p class="small soft">{{ t('started', { date: session().startedAt | jalonDateTime }) }}</p>
        <p class="small soft">{{ t('lastSeen', { date: session().lastSeenAt | jalonDateTime }) }}</p>
      </div>
      @if (!session().current) {
        <button
          type="button"
          class="button button--quiet"
          [attr.aria-disabled]="busy()"
          (click)="endAsked.emit()"
        >
          {{ t('end') }}<span class="visually-hidden">, {{ session().device || t('unknownDevice') }}</span>
        </button>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      align-items: center;
      justify-content: space-between;
      padding: 14px 0;
      border-top: 1px solid var(--line);
    }
    :host(:first-child) {
      border-top: 0;
      padding-top: 0;
    }
    .device {
      font-weight: 650;
    }
  `,
  host: { role: 'listitem' },
})
export class SessionItem {
  readonly session = input.required<SessionsPageQuery['mySessions'][number]>();
  /** Another session is being closed. */
  readonly busy = input(false);
  readonly endAsked = output();
}
