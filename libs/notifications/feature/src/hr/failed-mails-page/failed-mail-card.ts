import { Component, computed, input, output } from '@angular/core';
import { JalonDateTimePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FailedMailsPageQuery } from './failed-mails-page.generated';

/** A mail that did not leave, as the page reads it. */
export type ListedMail = FailedMailsPageQuery['failedMails']['edges'][number]['node'];

/** One mail that did not leave or may not have: why, and what one may do. */
@Component({
  selector: 'jalon-failed-mail-card',
  imports: [JalonDateTimePipe, Tag, TranslocoDirective],
  templateUrl: './failed-mail-card.html',
  styles: `
    article {
      display: grid;
      gap: 8px;
      padding: 14px 0;
      overflow-wrap: anywhere;
    }
    h2 {
      font-size: 1rem;
    }
    .tags,
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      align-items: center;
    }
  `,
})
export class FailedMailCard {
  readonly mail = input.required<ListedMail>();
  readonly resent = output();
  readonly settled = output();

  protected readonly isUncertain = computed(() => this.mail().state === 'UNCERTAIN');
}
