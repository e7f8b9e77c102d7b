import { Component, input, model } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';

/** A number, written with a comma or a point. A plain field: the arrows of a number field change what was typed. */
@Component({
  selector: 'jalon-number-answer',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.number'">
      <label [for]="id">{{ t('label') }}</label>
      <p class="small soft" [id]="id + '-hint'">{{ t('hint') }}</p>
      <span class="line">
        <input
          class="field"
          type="text"
          maxlength="30"
          inputmode="decimal"
          autocomplete="off"
          [id]="id"
          [value]="value()?.text ?? ''"
          [attr.aria-describedby]="
            id +
            '-hint' +
            (interaction().unit ? ' ' + id + '-unit' : '') +
            (describedBy() ? ' ' + describedBy() : '')
          "
          [attr.aria-invalid]="invalid() || null"
          (input)="write($event)"
        />
        @if (interaction().unit; as unit) {
          <span lang="fr" [id]="id + '-unit'">{{ unit }}</span>
        }
      </span>
    </ng-container>
  `,
  styleUrl: '../typed.css',
})
export class NumberAnswer {
  readonly interaction = input.required<Interaction>();
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  protected readonly id = uniqueId('number');

  /** Where an error leads. */
  firstFieldId(): string {
    return this.id;
  }

  protected write(event: Event): void {
    this.value.set({ text: (event.target as HTMLInputElement).value });
  }
}
