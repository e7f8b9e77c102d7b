import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { JalonTimePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NotificationsPageQuery } from './notifications-page.generated';

/** Something I was told, as the page reads it. */
export type ToldNotification = NotificationsPageQuery['myNotifications']['edges'][number]['node'];

/** One message: what happened, when, whether it was read; its title leads to the page where it is read in full. */
@Component({
  selector: 'jalon-notification-item',
  imports: [JalonTimePipe, RouterLink, Tag, TranslocoDirective],
  templateUrl: './notification-item.html',
  styleUrl: './notification-item.css',
})
export class NotificationItem {
  private readonly router = inject(Router);

  readonly notification = input.required<ToldNotification>();
  readonly isRead = input.required<boolean>();

  /** The person marks it as read, or as unread again. */
  readonly marked = output<boolean>();

  /** An address of ours, with its query when it has one. */
  protected readonly target = computed(() => this.router.parseUrl(this.notification().path));

  protected open(): void {
    if (!this.isRead()) this.marked.emit(true);
  }
}
