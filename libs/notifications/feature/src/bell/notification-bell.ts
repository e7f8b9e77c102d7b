import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource, refresher } from '@jalon/shared/portal';
import { countForm } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideNotificationsTexts } from '../notifications-texts';
import { gentlePoll } from './gentle-poll';
import { UnreadNotificationsDocument } from './notification-bell.generated';

/** The bell of the top bar: how many messages are unread, in words and in figures; it leads to them. */
@Component({
  selector: 'jalon-notification-bell',
  imports: [RouterLink, TranslocoDirective],
  providers: [provideNotificationsTexts()],
  template: `
    <a
      *transloco="let t; prefix: 'notifications.bell'"
      routerLink="/mes-notifications"
      [attr.aria-label]="t(countForm(unread()), { count: figure(t('more')) })"
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6zM9.5 19.5a2.6 2.6 0 0 0 5 0"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
        />
      </svg>
      @if (unread() > 0) {
        <span class="count number" aria-hidden="true">{{ figure(t('more')) }}</span>
      }
    </a>
  `,
  styleUrl: './notification-bell.css',
})
export class NotificationBell {
  private readonly result = queryResource(UnreadNotificationsDocument, () => ({}));
  /** What cannot be asked is not said: the bell then only leads to the page. */
  protected readonly unread = computed(() =>
    this.result.hasValue() ? this.result.value().myUnreadNotifications : 0,
  );
  protected readonly countForm = countForm;

  /** The figure in sight, which the name repeats: whoever commands by voice says what they see. */
  protected figure(more: string): string {
    return this.unread() > 99 ? more : String(this.unread());
  }

  constructor() {
    gentlePoll(refresher(UnreadNotificationsDocument, () => ({})));
  }
}
