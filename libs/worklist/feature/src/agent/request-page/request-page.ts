import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, FormErrors, FormField } from '@jalon/shared/forms';
import { apiLanguage, Confirmation, queryResource } from '@jalon/shared/portal';
import {
  Card,
  EmptyState,
  HumanContact,
  JalonDatePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { ItemSteps } from '../../item/item-steps';
import { provideWorklistTexts } from '../../worklist-texts';
import { RequestStatus } from '../request-status';
import { OpinionForm } from './opinion-form';
import { MyRequestDocument, ReplyOnMyRequestDocument } from './request-page.generated';

const REPLY = 'reply-text';

/** One of my requests: who deals with it, until when and why, what was done, and the words exchanged. */
@Component({
  selector: 'jalon-my-request-page',
  imports: [
    Card,
    EmptyState,
    FormErrors,
    FormField,
    HumanContact,
    ItemSteps,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    OpinionForm,
    PageHeader,
    RequestStatus,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideWorklistTexts()],
  templateUrl: './request-page.html',
  styles: `
    form {
      display: grid;
      gap: 12px;
      margin-top: 16px;
    }
  `,
})
export class RequestPage {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = apiLanguage();

  /** Bound to `:requestId`. */
  readonly requestId = input.required<string>();

  protected readonly result = queryResource(MyRequestDocument, () => ({
    id: this.requestId(),
    language: this.language(),
  }));
  protected readonly request = computed(() =>
    this.result.hasValue() ? (this.result.value().myRequest ?? null) : undefined,
  );
  protected readonly hasMessages = computed(
    () => this.request()?.steps.some(({ text }) => text !== null) ?? false,
  );
  protected readonly replyId = REPLY;
  protected readonly reply = signal('');
  protected readonly sending = new Act();
  private readonly send = actSender(this.sending);
  protected readonly faults = computed(() => this.sending.faults(REPLY, { text: REPLY }));

  protected async submit(): Promise<void> {
    const input = { id: this.requestId(), text: this.reply().trim() };
    if (!(await this.send(ReplyOnMyRequestDocument, input))) return;
    this.reply.set('');
    this.confirmation.say(this.transloco.translate('worklist.request.replied'));
  }
}
