import { Component, computed, inject, signal } from '@angular/core';
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
import { OpenHabilitationReviewDocument, type ReviewScope } from '../../right/right.generated';

const TITLE = 'review-title';
const SCOPE = 'review-scope';
const DUE = 'review-due';
const scopes: readonly ReviewScope[] = ['EVERYTHING', 'FILES', 'SENSITIVE', 'ADMINISTRATION'];

/** Opens a review of what is in force today. */
@Component({
  selector: 'jalon-open-review-form',
  imports: [Card, ChoiceField, FormErrors, FormField, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'rights.reviews'" [heading]="t('openHeading')">
      <jalon-form-errors [faults]="faults()" />
      <form novalidate class="stack" (submit)="$event.preventDefault(); open()">
        <jalon-form-field
          [fieldId]="titleId"
          [label]="t('name')"
          [hint]="t('nameHint')"
          [maxLength]="150"
          [faults]="faults()"
          [(value)]="title"
        />
        <jalon-choice-field
          [fieldId]="scopeId"
          [legend]="t('what')"
          [choices]="choices()"
          [faults]="faults()"
          [(value)]="scope"
        />
        <jalon-form-field
          kind="date"
          [fieldId]="dueId"
          [label]="t('dueOn')"
          [hint]="t('dueHint')"
          [faults]="faults()"
          [(value)]="dueOn"
        />
        <p class="actions">
          <button class="button" [attr.aria-disabled]="act.busy()">{{ t('openIt') }}</button>
        </p>
      </form>
    </jalon-card>
  `,
})
export class OpenReviewForm {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);
  private readonly language = activeLanguage();

  protected readonly titleId = TITLE;
  protected readonly scopeId = SCOPE;
  protected readonly dueId = DUE;
  protected readonly title = signal('');
  protected readonly scope = signal('');
  protected readonly dueOn = signal('');
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['HabilitationReviews']);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0
      ? this.missing()
      : this.act.faults(TITLE, { title: TITLE, scope: SCOPE, dueOn: DUE }),
  );
  protected readonly choices = computed<readonly Choice[]>(() =>
    scopes.map((value) => ({ value, label: this.say(`scope.${value}`) })),
  );

  protected async open(): Promise<void> {
    this.missing.set([
      ...(this.title().trim() ? [] : [{ fieldId: TITLE, code: 'REQUIRED' }]),
      ...(this.scope() ? [] : [{ fieldId: SCOPE, code: 'POPULATION_REQUIRED' }]),
      ...(this.dueOn() ? [] : [{ fieldId: DUE, code: 'NOT_A_DATE' }]),
    ]);
    if (this.missing().length > 0) return;
    const input = { title: this.title().trim(), scope: this.scope() as ReviewScope, dueOn: this.dueOn() };
    if (!(await this.send(OpenHabilitationReviewDocument, input))) return;
    this.title.set('');
    this.scope.set('');
    this.dueOn.set('');
    this.confirmation.say(this.say('opened'));
  }

  private say(key: string): string {
    return this.transloco.translate(`rights.reviews.${key}`, {}, this.language());
  }
}
