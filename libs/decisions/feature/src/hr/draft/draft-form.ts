import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  Act,
  actSender,
  CheckList,
  type Choice,
  ChoiceField,
  FormErrors,
  FormField,
} from '@jalon/shared/forms';
import { activeLanguage, Card } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { type DraftFieldsFragment, SaveDecisionDraftDocument } from '../../decision/decision.generated';
import {
  FIELDS,
  MAY_BE_COMPULSORY,
  PURPOSES,
  SIGHTS,
  toInput,
  toWriting,
  type Writing,
} from './draft-writing';

/** Everything a decision says, saved as often as one wants: nothing is required before it is published. */
@Component({
  selector: 'jalon-draft-form',
  imports: [Card, CheckList, ChoiceField, FormErrors, FormField, TranslocoDirective],
  templateUrl: './draft-form.html',
  styles: `
    form,
    .fields {
      display: grid;
      gap: 20px;
    }
  `,
})
export class DraftForm {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly draft = input.required<DraftFieldsFragment>();
  /** Something was written that is not saved yet. */
  readonly changed = output<boolean>();

  protected readonly writing = linkedSignal<Writing>(() => toWriting(this.draft()));
  protected readonly saved = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  protected readonly fields = FIELDS;
  protected readonly faults = computed(() => this.act.faults('draft-save', FIELDS));

  protected readonly opinions = computed<readonly Choice[]>(() =>
    ['FAVOURABLE', 'UNFAVOURABLE', 'NONE_GIVEN'].map((value) => ({
      value,
      label: this.say(`draft.opinions.${value}`),
    })),
  );
  protected readonly purposes = computed(() =>
    PURPOSES.map((value) => ({
      value,
      label: this.say(`draft.purposeChoice.${value}`),
      meaning: this.say(`opens.${value}`),
    })),
  );
  protected readonly compulsory = computed(() =>
    MAY_BE_COMPULSORY.filter((purpose) => this.writing().purposes.includes(purpose)).map((value) => ({
      value,
      label: this.say(`draft.compulsoryChoice.${value}`),
    })),
  );
  protected readonly sights = computed(() =>
    SIGHTS.map((value) => ({ value, label: this.say(`sight.${value}`) })),
  );

  protected write<Key extends keyof Writing>(key: Key, value: string | readonly string[]): void {
    this.saved.set(false);
    this.writing.update((writing) => ({ ...writing, [key]: value }));
    this.changed.emit(true);
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const done = await this.send(SaveDecisionDraftDocument, toInput(this.draft().id, this.writing()));
    this.saved.set(done);
    if (done) this.changed.emit(false);
  }

  private say(key: string): string {
    return this.transloco.translate(`decisions.${key}`, {}, this.language());
  }
}
