import { Component, input, output } from '@angular/core';
import { countForm, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MailMessage } from './mailbox-scenario';

/** The messages of a folder, the unread ones said and seen as such. */
@Component({
  selector: 'jalon-message-list',
  imports: [JalonDateTimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.mailbox'">
      <h2 class="list-heading small" tabindex="-1" [id]="listId()">
        {{ t('count.' + countForm(messages().length), { count: messages().length }) }}
      </h2>
      <ul [attr.aria-labelledby]="listId()">
        @for (message of messages(); track message.id) {
          <li>
            <button
              type="button"
              class="line"
              [class.line--unread]="!read().includes(message.id)"
              [attr.aria-current]="message.id === openId() ? 'true' : null"
              (click)="asked.emit(message)"
            >
              @if (!read().includes(message.id)) {
                <span class="dot" aria-hidden="true"></span>
                <span class="visually-hidden">{{ t('isUnread') }} </span>
              }
              <span class="from" lang="fr">{{ message.from.name }}</span>
              <span class="subject" lang="fr">{{ message.subject }}</span>
              <span class="small soft">{{ message.date | jalonDateTime }}</span>
            </button>
          </li>
        }
      </ul>
    </ng-container>
  `,
  styleUrl: './message-list.css',
})
export class MessageList {
  /** Id of the heading of the list. */
  readonly listId = input.required<string>();
  readonly messages = input.required<readonly MailMessage[]>();
  /** Ids of the messages read. */
  readonly read = input.required<readonly string[]>();
  readonly openId = input<string | null>(null);
  readonly asked = output<MailMessage>();

  protected readonly countForm = countForm;
}
