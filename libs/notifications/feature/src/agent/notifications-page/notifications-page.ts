import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiLanguage, ListEnd, PagedResource, queryResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  EmptyState,
  HumanContact,
  JalonWeekdayPipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideNotificationsTexts } from '../../notifications-texts';
import { byDay, nameOfDay } from './day-groups';
import { NotificationActs } from './notification-acts';
import { type Filters, NotificationFilters, topics } from './notification-filters';
import { NotificationItem } from './notification-item';
import { NotificationsContactDocument, NotificationsPageDocument } from './notifications-page.generated';

const PAGE_SIZE = 25;

/** What the last act did: kept in sight, and announced. */
interface Outcome {
  readonly key: string;
  readonly count?: number;
  /** Undoes it, when it can be. */
  readonly markedAt?: string;
}

/** What the employer told the person, by day, newest first. */
@Component({
  selector: 'jalon-notifications-page',
  imports: [
    Card,
    EmptyState,
    HumanContact,
    JalonWeekdayPipe,
    ListEnd,
    LoadError,
    Loading,
    NotificationFilters,
    NotificationItem,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideNotificationsTexts(), NotificationActs],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.css',
})
export class NotificationsPage {
  private readonly router = inject(Router);
  private readonly acts = inject(NotificationActs);
  private readonly language = apiLanguage();

  /** Bound to `?sujet=`. */
  readonly sujet = input<string>();
  /** Bound to `?nonLus=`. */
  readonly nonLus = input<string>();

  protected readonly filters = computed<Filters>(() => ({
    topic: topics.find((topic) => topic.toLowerCase() === this.sujet()) ?? null,
    unreadOnly: this.nonLus() !== undefined,
  }));
  protected readonly list = new PagedResource(
    NotificationsPageDocument,
    () => ({ ...this.filters(), language: this.language(), first: PAGE_SIZE }),
    ({ myNotifications }) => myNotifications,
  );
  protected readonly days = computed(() => byDay(this.list.nodes() ?? []));
  private readonly help = queryResource(NotificationsContactDocument, () => ({}));
  /** The same as the settings, and the one that is chosen. */
  protected readonly topics = computed(() => {
    const told = this.help.hasValue() ? this.help.value().myNotificationPreferences.topics : [];
    return topics.filter((one) => one === this.filters().topic || told.some(({ topic }) => topic === one));
  });
  protected readonly contact = computed(() =>
    this.help.hasValue()
      ? (this.help.value().contacts.find(({ subject }) => subject === 'SIGN_IN') ??
        this.help.value().contacts[0])
      : undefined,
  );
  /** What was marked here since the list was read: the list keeps its place. */
  private readonly marks = linkedSignal<unknown, ReadonlyMap<string, boolean>>({
    source: this.filters,
    computation: () => new Map(),
  });
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly countForm = countForm;

  protected isRead(id: string, wasRead: boolean): boolean {
    return this.marks().get(id) ?? wasRead;
  }

  protected dayName(day: string): 'today' | 'yesterday' | null {
    return nameOfDay(day, new Date());
  }

  protected filter({ topic, unreadOnly }: Filters): void {
    const queryParams = { sujet: topic?.toLowerCase() ?? null, nonLus: unreadOnly ? 'oui' : null };
    void this.router.navigate([], { queryParams, replaceUrl: true });
  }

  protected async mark(id: string, isRead: boolean): Promise<void> {
    const before = this.marks();
    this.marks.set(new Map(before).set(id, isRead));
    const done = await this.acts.mark(id, isRead);
    if (done) this.outcome.set(null);
    else {
      this.marks.set(before);
      this.outcome.set({ key: 'failed' });
    }
  }

  protected async markAll(): Promise<void> {
    const done = await this.acts.markAll(this.filters().topic);
    this.outcome.set(
      done
        ? {
            key: `markedAll.${countForm(done.changed)}`,
            count: done.changed,
            ...(done.changed && done.markedAt ? { markedAt: done.markedAt } : {}),
          }
        : { key: 'failed' },
    );
    if (done) this.readAgain();
  }

  protected async undo(markedAt: string): Promise<void> {
    const done = await this.acts.undoMarkAll(markedAt);
    this.outcome.set({ key: done ? 'undone' : 'failed' });
    if (done) this.readAgain();
  }

  private readAgain(): void {
    this.marks.set(new Map());
    this.list.reload();
  }
}
