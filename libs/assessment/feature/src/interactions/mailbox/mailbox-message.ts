import { Component, input, linkedSignal, output } from '@angular/core';
import { JalonDateTimePipe, Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MailFolder, MailMessage } from './mailbox-scenario';

/** What was opened from a message, said in its place. */
interface Opened {
  readonly key: 'linkOpened' | 'attachmentOpened' | 'linkAddress';
  readonly what: string;
}

/** The message being read, and what may be done with it. Its links lead nowhere, and say where they would have led. */
@Component({
  selector: 'jalon-mailbox-message',
  imports: [JalonDateTimePipe, Menu, MenuItem, TranslocoDirective],
  templateUrl: './mailbox-message.html',
  styleUrl: './mailbox-message.css',
})
export class MailboxMessage {
  readonly message = input.required<MailMessage>();
  /** The folders where it may be filed. */
  readonly destinations = input.required<readonly MailFolder[]>();
  readonly isReported = input(false);
  readonly isDeleted = input(false);
  readonly filed = output<string>();
  readonly reported = output();
  readonly deleted = output();
  /** A link was opened. */
  readonly followed = output<string>();
  /** An attachment was opened. */
  readonly opened = output<string>();
  /** The person goes back to the list. */
  readonly closed = output();

  protected readonly shown = linkedSignal<MailMessage, Opened | null>({
    source: this.message,
    computation: () => null,
  });

  protected follow(id: string, href: string): void {
    this.shown.set({ key: 'linkOpened', what: href });
    this.followed.emit(id);
  }

  protected open(id: string, name: string): void {
    this.shown.set({ key: 'attachmentOpened', what: name });
    this.opened.emit(id);
  }
}
