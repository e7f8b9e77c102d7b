import { Component, computed, inject, input, signal } from '@angular/core';
import { Act, actSender, ConfirmBox, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import {} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { withText } from '../../answers/add-text';
import { AnswerTemplates } from '../../answers/answer-templates';
import { isUnfilled } from '../../answers/merge.rules';
import { AnswerWorkItemDocument, type WorkItemQuery } from '../../item/item.generated';

const TEXT = 'answer-text';

/** Writes to whoever asked, from a template or not. Nothing is decided here: the domain's own page does it. */
@Component({
  selector: 'jalon-answer-form',
  imports: [AnswerTemplates, ConfirmBox, FormErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'worklist.answer'">
      <jalon-form-errors [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); submit()">
        <jalon-answer-templates
          [kind]="item().kind"
          [request]="item().title"
          [askedOn]="item().openedAt"
          [dueOn]="item().dueOn"
          (taken)="text.set(withText(text(), $event))"
        />
        <jalon-form-field
          kind="area"
          [fieldId]="textId"
          [label]="t('text')"
          [hint]="t('hint')"
          [maxLength]="4000"
          [faults]="faults()"
          [(value)]="text"
        />
        <jalon-confirm-box fieldId="answer-awaits" [(checked)]="awaitsReply">
          {{ t('awaitsReply') }}
          <span class="small soft">{{ t('awaitsReplyMeaning') }}</span>
        </jalon-confirm-box>
        <p>
          <button class="button" [attr.aria-disabled]="sending.busy()">{{ t('send') }}</button>
        </p>
      </form>
    </ng-container>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
      margin-top: 16px;
    }
  `,
})
export class AnswerForm {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);

  readonly item = input.required<NonNullable<WorkItemQuery['workItem']>['item']>();

  protected readonly textId = TEXT;
  protected readonly text = signal('');
  /** The requester's page says that an answer is awaited only then. */
  protected readonly awaitsReply = signal(false);
  protected readonly sending = new Act();
  private readonly send = actSender(this.sending);
  private readonly unfilled = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.unfilled().length > 0 ? this.unfilled() : this.sending.faults(TEXT, { text: TEXT }),
  );
  protected readonly withText = withText;

  protected async submit(): Promise<void> {
    const input = { id: this.item().id, text: this.text().trim(), awaitsReply: this.awaitsReply() };
    this.unfilled.set(isUnfilled(input.text) ? [{ fieldId: TEXT, code: 'UNFILLED' }] : []);
    if (this.unfilled().length > 0) return;
    if (!(await this.send(AnswerWorkItemDocument, input))) return;
    this.text.set('');
    this.awaitsReply.set(false);
    this.confirmation.say(this.transloco.translate('worklist.answer.sent'));
  }
}
