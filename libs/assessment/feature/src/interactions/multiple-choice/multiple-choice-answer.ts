import { Component, computed, input, model } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';

/** Several answers, as many as the question says. Nothing stops a choice too many: the count says it, and so does an error. */
@Component({
  selector: 'jalon-multiple-choice-answer',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.multipleChoice'">
      <p class="hint" [id]="name">
        {{ t('choose', { count: interaction().choose }) }}
        <span class="soft number" role="status">{{
          t('chosen', { count: chosen().size, of: interaction().choose })
        }}</span>
      </p>
      <div
        class="choices"
        role="group"
        [attr.aria-labelledby]="labelledBy() + ' ' + name"
        [attr.aria-describedby]="describedBy()"
      >
        @for (option of interaction().options; track option.id) {
          <label class="choice" data-outlined [class.choice--on]="chosen().has(option.id)">
            <input
              type="checkbox"
              [id]="name + option.id"
              [checked]="chosen().has(option.id)"
              [attr.aria-invalid]="invalid() || null"
              (change)="toggle(option.id)"
            />
            <span lang="fr">{{ option.text }}</span>
          </label>
        }
      </div>
    </ng-container>
  `,
  styleUrl: '../choices.css',
})
export class MultipleChoiceAnswer {
  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  protected readonly name = uniqueId('choices');
  protected readonly chosen = computed(() => new Set(this.value()?.choices ?? []));

  /** Where an error leads. */
  firstFieldId(): string {
    return this.name + (this.interaction().options?.[0]?.id ?? '');
  }

  /** In the order shown, whatever the order of the clicks. */
  protected toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    const options = this.interaction().options ?? [];
    this.value.set({ choices: options.map((option) => option.id).filter((one) => chosen.has(one)) });
  }
}
