import { inject, Injectable } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import { UnreadNotificationsDocument } from '../../bell/notification-bell.generated';
import {
  MarkAllNotificationsReadDocument,
  MarkNotificationsDocument,
  type NoticeTopic,
  UndoMarkAllNotificationsReadDocument,
} from './notifications-page.generated';

/** What marking did; null when the server could not be reached. */
export interface Marked {
  readonly changed: number;
  /** Undoes marking them all. */
  readonly markedAt: string | null;
}

/** Marks notifications as read or unread, and tells the bell. */
@Injectable()
export class NotificationActs {
  private readonly apollo = inject(Apollo);

  async mark(id: string, isRead: boolean): Promise<Marked | null> {
    const variables = { input: { ids: [id], isRead } };
    return this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: MarkNotificationsDocument, variables }),
      );
      return data?.markNotifications;
    });
  }

  async markAll(topic: NoticeTopic | null): Promise<Marked | null> {
    return this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: MarkAllNotificationsReadDocument, variables: { input: { topic } } }),
      );
      return data?.markAllNotificationsRead;
    });
  }

  async undoMarkAll(markedAt: string): Promise<Marked | null> {
    return this.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: UndoMarkAllNotificationsReadDocument,
          variables: { input: { markedAt } },
        }),
      );
      return data?.undoMarkAllNotificationsRead;
    });
  }

  private async attempt(
    send: () => Promise<{ unread: number; changed: number; markedAt?: string | null } | undefined>,
  ): Promise<Marked | null> {
    try {
      const payload = await send();
      if (!payload) return null;
      const data = { myUnreadNotifications: payload.unread };
      this.apollo.client.writeQuery({ query: UnreadNotificationsDocument, data });
      return { changed: payload.changed, markedAt: payload.markedAt ?? null };
    } catch {
      // A failure of the network is an outcome: the page says it.
      return null;
    }
  }
}
