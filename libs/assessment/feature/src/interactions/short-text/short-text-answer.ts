import { Component, input, model } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AnswerValue } from '../answer-value';

/** A word or a few, typed. Capitals, accents and plurals are the server's matter. */
@Component({
  selector: 'jalon-short-text-answer',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.shortText'">
      <label [for]="id">{{ t('label') }}</label>
      <p class="small soft" [id]="id + '-hint'">{{ t('hint') }}</p>
      <input
        class="field"
        type="text"
        maxlength="200"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        lang="fr"
        [id]="id"
        [value]="value()?.text ?? ''"
        [attr.aria-describedby]="id + '-hint' + (describedBy() ? ' ' + describedBy() : '')"
        [attr.aria-invalid]="invalid() || null"
        (input)="write($event)"
      />
    </ng-container>
  `,
  styleUrl: '../typed.css',
})
export class ShortTextAnswer {
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  protected readonly id = uniqueId('short-text');

  /** Where an error leads. */
  firstFieldId(): string {
    return this.id;
  }

  protected write(event: Event): void {
    this.value.set({ text: (event.target as HTMLInputElement).value });
  }
}
