import { Component, input, output } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NoticeTopic } from './notifications-page.generated';

/** Every topic a message may be about, in the order of the preferences. */
export const topics: readonly NoticeTopic[] = [
  'FILE',
  'SKILLS',
  'CERTIFICATION',
  'RIGHTS',
  'JOBS',
  'SECURITY',
  'WORK',
];

/** Which messages are shown. */
export interface Filters {
  readonly topic: NoticeTopic | null;
  readonly unreadOnly: boolean;
}

/** Chooses which messages are shown: a topic, and those that are unread. */
@Component({
  selector: 'jalon-notification-filters',
  imports: [TranslocoDirective],
  template: `
    <div role="group" [attr.aria-label]="t('page.filters')" *transloco="let t; prefix: 'notifications'">
      <label [for]="topicId">{{ t('page.topic') }}</label>
      <select #topic class="field" [id]="topicId" (change)="choose(topic.value)">
        <option value="" [selected]="filters().topic === null">{{ t('page.allTopics') }}</option>
        @for (one of topics(); track one) {
          <option [value]="one" [selected]="filters().topic === one">{{ t('topic.' + one) }}</option>
        }
      </select>
      <label class="box">
        <input
          #unread
          type="checkbox"
          [checked]="filters().unreadOnly"
          (change)="chosen.emit({ topic: filters().topic, unreadOnly: unread.checked })"
        />
        {{ t('page.unreadOnly') }}
      </label>
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      align-items: center;
    }
    label {
      font-weight: 650;
    }
    select {
      max-width: 100%;
      width: auto;
    }
    .box {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      min-height: 44px;
      font-weight: 400;
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--brand);
    }
  `,
})
export class NotificationFilters {
  readonly filters = input.required<Filters>();
  /** Those that some message may be about. */
  readonly topics = input.required<readonly NoticeTopic[]>();
  readonly chosen = output<Filters>();

  protected readonly topicId = uniqueId('topic');

  protected choose(value: string): void {
    const topic = topics.find((one) => one === value) ?? null;
    this.chosen.emit({ topic, unreadOnly: this.filters().unreadOnly });
  }
}
