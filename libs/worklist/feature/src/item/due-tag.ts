import { Component, computed, input } from '@angular/core';
import { JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What is due, as its tag reads it. */
export interface DueItem {
  readonly dueOn: string | null;
  /** Negative once the date is past. */
  readonly daysLeft: number | null;
  readonly settledAt: string | null;
}

/** A week before, it is worth a look. */
const SOON = 7;

/** When an item is due, in words: how late, how soon, or that nothing says. */
@Component({
  selector: 'jalon-due-tag',
  imports: [JalonDatePipe, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.due'">
      @if (key(); as key) {
        <jalon-tag [tone]="tone()">{{
          t(key, { days: days(), date: (item().dueOn | jalonDate) })
        }}</jalon-tag>
      } @else {
        <span class="soft">{{ t('none') }}</span>
      }
    </ng-container>
  `,
})
export class DueTag {
  readonly item = input.required<DueItem>();

  protected readonly days = computed(() => Math.abs(this.item().daysLeft ?? 0));
  protected readonly tone = computed(() => {
    const { daysLeft, settledAt } = this.item();
    if (settledAt !== null || daysLeft === null || daysLeft > SOON) return 'neutral';
    return daysLeft < 0 ? 'bad' : 'warn';
  });
  protected readonly key = computed(() => {
    const { daysLeft, settledAt } = this.item();
    if (daysLeft === null) return null;
    if (settledAt !== null || daysLeft > SOON) return 'on';
    if (daysLeft === 0) return 'today';
    if (daysLeft < 0) return daysLeft === -1 ? 'lateOne' : 'lateMany';
    return daysLeft === 1 ? 'soonOne' : 'soonMany';
  });
}
