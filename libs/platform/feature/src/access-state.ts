import { Component, input } from '@angular/core';
import { JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What tells whether an emergency access still opens anything, and who ended it. */
export interface AccessEnd {
  readonly isOpen: boolean;
  readonly expiresAt: string;
  readonly endedAt?: string | null;
  readonly endedBy?: 'OPERATOR' | 'EMPLOYER' | null;
}

/** How an emergency access stands, in a sentence. */
@Component({
  selector: 'jalon-access-state',
  imports: [JalonDateTimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'platform.accessState'">
      @if (access().isOpen) {
        <strong>{{ t('open', { date: access().expiresAt | jalonDateTime }) }}</strong>
      } @else if (access().endedAt) {
        {{ t('ended.' + access().endedBy, { date: access().endedAt | jalonDateTime }) }}
      } @else {
        {{ t('expired', { date: access().expiresAt | jalonDateTime }) }}
      }
    </ng-container>
  `,
})
export class AccessState {
  readonly access = input.required<AccessEnd>();
}
