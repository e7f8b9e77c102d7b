import { Component, computed, input } from '@angular/core';
import { JalonDatePipe, Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A request as its legal deadline sees it. */
export interface TimedRequest {
  /** CLOSED, LATE, SOON or ON_TIME. */
  readonly deadline: string;
  readonly daysLeft: number;
  readonly dueOn: string;
}

const tones: Readonly<Record<string, TagTone>> = { LATE: 'bad', SOON: 'warn' };

/** How a request stands against its legal deadline, in words; nothing once it is closed. */
@Component({
  selector: 'jalon-deadline-tag',
  imports: [JalonDatePipe, Tag, TranslocoDirective],
  template: `
    @if (key(); as key) {
      <jalon-tag [tone]="tone()" *transloco="let t; prefix: 'dataProtection.deadline'">
        {{ t(key, { days: days(), date: request().dueOn | jalonDate }) }}
      </jalon-tag>
    }
  `,
})
export class DeadlineTag {
  readonly request = input.required<TimedRequest>();

  protected readonly tone = computed(() => tones[this.request().deadline] ?? 'neutral');
  protected readonly days = computed(() => Math.abs(this.request().daysLeft));
  protected readonly key = computed(() => {
    const { deadline, daysLeft } = this.request();
    if (deadline === 'CLOSED') return null;
    if (deadline === 'LATE') return daysLeft === -1 ? 'lateOne' : 'lateMany';
    if (daysLeft === 0) return 'today';
    if (deadline === 'SOON') return daysLeft === 1 ? 'soonOne' : 'soonMany';
    return 'onTime';
  });
}
