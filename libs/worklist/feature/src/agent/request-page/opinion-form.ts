import { Component, computed, inject, input, signal } from '@angular/core';
import {
  Act,
  actSender,
  type Choice,
  ChoiceField,
  type Fault,
  FormErrors,
  FormField,
} from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import { activeLanguage, Card } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { GiveRequestOpinionDocument, type Satisfaction } from './request-page.generated';

const CHOICE = 'opinion-choice';
const COMMENT = 'opinion-comment';
const choices: readonly Satisfaction[] = ['VERY_SATISFIED', 'SATISFIED', 'UNSATISFIED', 'VERY_UNSATISFIED'];

/** How it went, asked once when a request is over, and skipped without consequence. */
@Component({
  selector: 'jalon-opinion-form',
  imports: [Card, ChoiceField, FormErrors, FormField, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'worklist.opinion'" [heading]="t('heading')">
      <jalon-form-errors [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); submit()">
        <jalon-choice-field
          [fieldId]="choiceId"
          [legend]="t('question')"
          [choices]="choices()"
          [faults]="faults()"
          [(value)]="choice"
        />
        <jalon-form-field
          kind="area"
          [fieldId]="commentId"
          [label]="t('comment')"
          [hint]="t('commentHint')"
          [maxLength]="1000"
          [faults]="faults()"
          [(value)]="comment"
        />
        <p class="small soft">{{ t('privacy') }}</p>
        <p class="actions">
          <button class="button" [attr.aria-disabled]="sending.busy()">{{ t('send') }}</button>
          <button
            type="button"
            class="button button--quiet"
            [attr.aria-disabled]="sending.busy()"
            (click)="skip()"
          >
            {{ t('skip') }}
          </button>
        </p>
      </form>
    </jalon-card>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class OpinionForm {
  private readonly confirmation = inject(Confirmation);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly requestId = input.required<string>();

  protected readonly choiceId = CHOICE;
  protected readonly commentId = COMMENT;
  protected readonly choice = signal('');
  protected readonly comment = signal('');
  protected readonly sending = new Act();
  private readonly send = actSender(this.sending);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.sending.faults(CHOICE, { comment: COMMENT }),
  );
  protected readonly choices = computed<readonly Choice[]>(() =>
    choices.map((value) => ({ value, label: this.say(`choice.${value}`) })),
  );

  protected async submit(): Promise<void> {
    const satisfaction = choices.find((one) => one === this.choice()) ?? null;
    this.missing.set(satisfaction ? [] : [{ fieldId: CHOICE, code: 'CHOICE_REQUIRED' }]);
    if (satisfaction) await this.give(satisfaction, this.comment().trim() || null);
  }

  protected skip(): Promise<void> {
    this.missing.set([]);
    return this.give(null, null);
  }

  private async give(satisfaction: Satisfaction | null, comment: string | null): Promise<void> {
    const input = { id: this.requestId(), satisfaction, comment };
    if (!(await this.send(GiveRequestOpinionDocument, input))) return;
    this.confirmation.say(this.say(satisfaction ? 'thanks' : 'skipped'));
  }

  private say(key: string): string {
    return this.transloco.translate(`worklist.opinion.${key}`, {}, this.language());
  }
}
