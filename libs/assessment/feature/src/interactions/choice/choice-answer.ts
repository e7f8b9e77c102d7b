import { Component, computed, input, model } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';

/** One answer among several. */
@Component({
  selector: 'jalon-choice-answer',
  template: `
    <div
      class="choices"
      role="radiogroup"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="invalid()"
    >
      @for (option of interaction().options; track option.id) {
        <label class="choice" data-outlined [class.choice--on]="option.id === chosen()">
          <input
            type="radio"
            [id]="name + option.id"
            [name]="name"
            [value]="option.id"
            [checked]="option.id === chosen()"
            (change)="value.set({ choices: [option.id] })"
          />
          <span lang="fr">{{ option.text }}</span>
        </label>
      }
    </div>
  `,
  styleUrl: '../choices.css',
})
export class ChoiceAnswer {
  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  protected readonly name = uniqueId('choice');
  protected readonly chosen = computed(() => this.value()?.choices?.[0]);

  /** Where an error leads. */
  firstFieldId(): string {
    return this.name + (this.interaction().options?.[0]?.id ?? '');
  }
}
