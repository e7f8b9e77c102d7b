import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where a request is, as its tag reads it. */
export interface FollowedRequest {
  readonly settledAt: string | null;
  readonly outcome: string | null;
  readonly isTaken: boolean;
  readonly isLate: boolean;
  readonly waitsForMe: boolean;
}

/** Where one's request is, in words. */
@Component({
  selector: 'jalon-request-status',
  imports: [Tag, TranslocoDirective],
  template: `
    <jalon-tag [tone]="tone()" *transloco="let t; prefix: 'worklist.status'">{{ t(key()) }}</jalon-tag>
  `,
})
export class RequestStatus {
  readonly request = input.required<FollowedRequest>();

  protected readonly key = computed(() => {
    const { settledAt, outcome, isTaken, isLate, waitsForMe } = this.request();
    if (settledAt !== null) return outcome ?? 'DONE';
    if (waitsForMe) return 'waitsForMe';
    if (isLate) return 'late';
    return isTaken ? 'taken' : 'received';
  });
  protected readonly tone = computed((): TagTone => {
    const tones: Partial<Record<string, TagTone>> = { DONE: 'good', waitsForMe: 'warn', late: 'bad' };
    return tones[this.key()] ?? 'neutral';
  });
}
