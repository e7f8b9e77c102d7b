import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  Act,
  actSender,
  type Choice,
  ChoiceField,
  type Fault,
  FormErrors,
  FormField,
} from '@jalon/shared/forms';
import { AnswerTemplates, isUnfilled, withText } from '@jalon/worklist/feature';
import { Confirmation } from '@jalon/shared/portal';
import { activeLanguage, Card, Dialog, formatDate } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  AnswerRightsRequestDocument,
  ClarifyRightsRequestDocument,
  ExtendRightsRequestDocument,
  ResumeRightsRequestDocument,
  type RightsRequestFieldsFragment,
} from '../../request/request.generated';

const ACT = 'handle-act';
const OUTCOME = 'handle-outcome';
const TEXT = 'handle-text';

/** What an officer does on a request, in the order in which it comes. */
const acts = ['PRECISION', 'IDENTITY', 'resume', 'extend', 'answer'] as const;
type HandlingAct = (typeof acts)[number];
const outcomes = ['GRANTED', 'PARTLY', 'REFUSED'] as const;
type Outcome = (typeof outcomes)[number];

/** Asks the person something, goes on, takes more time or answers: one act at a time, always in words. */
@Component({
  selector: 'jalon-handling-form',
  imports: [AnswerTemplates, Card, ChoiceField, Dialog, FormErrors, FormField, TranslocoDirective],
  templateUrl: './handling-form.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class HandlingForm {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);
  private readonly language = activeLanguage();

  readonly request = input.required<RightsRequestFieldsFragment>();

  protected readonly actId = ACT;
  protected readonly outcomeId = OUTCOME;
  protected readonly textId = TEXT;
  protected readonly withText = withText;
  protected readonly chosen = signal('');
  protected readonly outcome = signal('');
  /** Another act asks for other words. */
  protected readonly text = linkedSignal({ source: this.chosen, computation: () => '' });
  protected readonly confirming = signal(false);
  protected readonly sending = new Act();
  private readonly send = actSender(this.sending);
  private readonly missing = signal<readonly Fault[]>([]);

  protected readonly actChoices = computed<readonly Choice[]>(() =>
    acts
      .filter((act) =>
        this.request().acts.includes(act === 'PRECISION' || act === 'IDENTITY' ? 'clarify' : act),
      )
      .map((value) => this.choice(`act.${value}`, value)),
  );
  protected readonly outcomeChoices = computed<readonly Choice[]>(() =>
    outcomes.map((value) => ({ value, label: this.say(`outcomeChoice.${value}`) })),
  );
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.sending.faults(ACT, { text: TEXT, outcome: OUTCOME }),
  );

  /** Answering closes the request: it is read again first. */
  protected async submit(): Promise<void> {
    const text = this.text().trim();
    this.missing.set([
      ...(this.chosen() ? [] : [{ fieldId: ACT, code: 'ACT_REQUIRED' }]),
      ...(this.chosen() === 'answer' && !this.outcome()
        ? [{ fieldId: OUTCOME, code: 'OUTCOME_REQUIRED' }]
        : []),
      ...(this.chosen() && !text ? [{ fieldId: TEXT, code: 'REQUIRED' }] : []),
      ...(isUnfilled(text) ? [{ fieldId: TEXT, code: 'UNFILLED' }] : []),
    ]);
    if (this.missing().length > 0) return;
    if (this.chosen() === 'answer') this.confirming.set(true);
    else await this.act();
  }

  protected async act(): Promise<void> {
    const act = this.chosen() as HandlingAct;
    const done = await this.sendAct(act, { requestId: this.request().id, text: this.text().trim() });
    this.confirming.set(false);
    if (!done) return;
    this.chosen.set('');
    this.confirmation.say(this.say(`done.${act}`));
  }

  private sendAct(act: HandlingAct, input: { requestId: string; text: string }): Promise<boolean> {
    switch (act) {
      case 'resume':
        return this.send(ResumeRightsRequestDocument, input);
      case 'extend':
        return this.send(ExtendRightsRequestDocument, input);
      case 'answer':
        return this.send(AnswerRightsRequestDocument, { ...input, outcome: this.outcome() as Outcome });
      default:
        return this.send(ClarifyRightsRequestDocument, { ...input, what: act });
    }
  }

  private choice(key: string, value: string): Choice {
    const date = formatDate(this.request().extendedDueOn, this.language());
    return { value, label: this.say(`${key}.label`), meaning: this.say(`${key}.meaning`, { date }) };
  }

  private say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.transloco.translate(`dataProtection.handle.${key}`, values, this.language());
  }
}
