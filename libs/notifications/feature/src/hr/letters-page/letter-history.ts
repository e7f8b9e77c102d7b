import { Component, input } from '@angular/core';
import { Disclosure, JalonDatePipe, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LettersPageQuery } from './letters-page.generated';

/** A letter, as the page reads it. */
export type ListedLetter = LettersPageQuery['letters']['edges'][number]['node'];

/** What was done with a letter, by whom. */
@Component({
  selector: 'jalon-letter-history',
  imports: [Disclosure, JalonDatePipe, JalonDateTimePipe, TranslocoDirective],
  template: `
    <jalon-disclosure [label]="t('history')" *transloco="let t; prefix: 'notifications.letters'">
      <ol [attr.aria-label]="t('historyOf', { agent: letter().agentName })">
        @for (event of letter().history; track $index) {
          <li class="small">
            <span class="number">{{ event.at | jalonDateTime }}</span><br />
            {{
              t('acts.' + event.act, {
                name: event.actorName ?? t('someone'),
                date: event.deliveredOn | jalonDate,
              })
            }}
          </li>
        }
      </ol>
    </jalon-disclosure>
  `,
  styles: `
    ol {
      margin: 0;
      padding-inline-start: 20px;
    }
    li + li {
      margin-top: 6px;
    }
  `,
})
export class LetterHistory {
  readonly letter = input.required<ListedLetter>();
}
