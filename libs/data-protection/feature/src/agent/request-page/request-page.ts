import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, FormErrors, FormField } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { Card, Dialog, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OfficerContact } from '../../contact/officer-contact';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { RequestFacts } from '../../request/request-facts';
import { RequestHistory } from '../../request/request-history';
import {
  ReplyOnRightsRequestDocument,
  RightsRequestDocument,
  WithdrawRightsRequestDocument,
} from '../../request/request.generated';
import { WaysToComplain } from '../../request/ways-to-complain';

const REPLY = 'reply-text';

/** One’s own request: where it stands, who deals with it, what was said, and what one may still do. */
@Component({
  selector: 'jalon-my-request-page',
  imports: [
    Card,
    Dialog,
    EmptyState,
    FormErrors,
    FormField,
    JalonDatePipe,
    LoadError,
    Loading,
    OfficerContact,
    PageHeader,
    RequestFacts,
    RequestHistory,
    RouterLink,
    TranslocoDirective,
    WaysToComplain,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './request-page.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
    .answer {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MyRequestPage {
  /** Bound to `:requestId`. */
  readonly requestId = input.required<string>();
  /** Bound to `?enregistree=`: it has just been sent. */
  readonly enregistree = input<string>();

  protected readonly result = queryResource(RightsRequestDocument, () => ({ id: this.requestId() }));
  protected readonly request = computed(() =>
    this.result.hasValue() ? (this.result.value().rightsRequest ?? null) : undefined,
  );
  /** The last question of the officer, while it waits for a reply. */
  protected readonly question = computed(() => {
    const request = this.request();
    return request?.acts.includes('reply')
      ? request.events.findLast(({ kind }) => kind === 'PRECISION_ASKED' || kind === 'IDENTITY_ASKED')
      : undefined;
  });
  protected readonly reply = signal('');
  protected readonly confirming = signal(false);
  protected readonly replyId = REPLY;
  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  private readonly empty = signal(false);
  protected readonly faults = computed(() =>
    this.empty() ? [{ fieldId: REPLY, code: 'REQUIRED' }] : this.act.faults(REPLY, { text: REPLY }),
  );

  protected async sendReply(): Promise<void> {
    const text = this.reply().trim();
    this.empty.set(text === '');
    if (text === '') return;
    const requestId = this.requestId();
    if (await this.send(ReplyOnRightsRequestDocument, { requestId, text })) this.reply.set('');
  }

  protected async withdraw(): Promise<void> {
    this.empty.set(false);
    await this.send(WithdrawRightsRequestDocument, { requestId: this.requestId() });
    this.confirming.set(false);
  }
}
