import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, ChoiceField, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AnswerAppealDocument, ApplicationPageDocument } from '../application-page.generated';

const UPHELD = 'appeal-upheld';
const ANSWER = 'appeal-answer';

/** Another person than the one who refused answers the appeal, with reasons either way. */
@Component({
  selector: 'jalon-appeal-answer',
  imports: [Card, ChoiceField, FormErrors, FormField, TranslocoDirective],
  template: `
    <jalon-card [heading]="t('heading')" *transloco="let t; prefix: 'certification.appealAnswer'">
      <p>{{ t('explained') }}</p>
      <jalon-form-errors [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); send()">
        <jalon-choice-field
          [fieldId]="upheldId"
          [legend]="t('upheld')"
          [choices]="[
            { value: 'yes', label: t('yes'), meaning: t('yesMeaning') },
            { value: 'no', label: t('no'), meaning: t('noMeaning') },
          ]"
          [faults]="faults()"
          [(value)]="upheld"
        />
        <jalon-form-field
          kind="area"
          [fieldId]="answerId"
          [label]="t('answer')"
          [hint]="t('answerHint')"
          [faults]="faults()"
          [(value)]="answer"
        />
        <p>
          <button class="button" [attr.aria-disabled]="answering.busy()">{{ t('send') }}</button>
        </p>
      </form>
    </jalon-card>
  `,
  styles: `
    form {
      display: grid;
      gap: 18px;
    }
  `,
})
export class AppealAnswer {
  private readonly apollo = inject(Apollo);

  readonly applicationId = input.required<string>();
  readonly answered = output();

  protected readonly upheld = signal('');
  protected readonly answer = signal('');
  protected readonly answering = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed<readonly Fault[]>(() => [
    ...this.missing(),
    ...this.answering.faults(ANSWER),
  ]);
  protected readonly upheldId = UPHELD;
  protected readonly answerId = ANSWER;

  protected async send(): Promise<void> {
    const answer = this.answer().trim();
    const missing = [
      ...(this.upheld() === '' ? [{ fieldId: UPHELD, code: 'UPHELD_REQUIRED' }] : []),
      ...(answer === '' ? [{ fieldId: ANSWER, code: 'TEXT_REQUIRED' }] : []),
    ];
    this.missing.set(missing);
    if (missing.length > 0) return;
    const input = { applicationId: this.applicationId(), upheld: this.upheld() === 'yes', answer };
    const done = await this.answering.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: AnswerAppealDocument,
          variables: { input },
          refetchQueries: [ApplicationPageDocument],
        }),
      );
      return data?.answerAppeal.userErrors;
    });
    if (done) this.answered.emit();
  }
}
