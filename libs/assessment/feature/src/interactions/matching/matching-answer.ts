import { Component, computed, input, model } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';

/** Beyond this many characters a list of a telephone cuts its choices: they are also written in full. */
const SHORT_CHOICE = 24;

/** Each thing of one list with what goes with it, by lists to choose in. One choice may serve twice. */
@Component({
  selector: 'jalon-matching-answer',
  imports: [TranslocoDirective],
  templateUrl: './matching-answer.html',
  styleUrl: './matching-answer.css',
})
export class MatchingAnswer {
  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  protected readonly name = uniqueId('match');
  protected readonly matched = computed(
    () => new Map((this.value()?.pairs ?? []).map(({ left, right }) => [left, right])),
  );

  protected readonly hasLongChoices = computed(() =>
    (this.interaction().right ?? []).some(({ text }) => text.length > SHORT_CHOICE),
  );

  /** The first list where nothing is chosen: where an error leads. */
  firstFieldId(): string {
    const left = this.interaction().left ?? [];
    return this.name + ((left.find(({ id }) => !this.matched().has(id)) ?? left[0])?.id ?? '');
  }

  protected match(left: string, event: Event): void {
    const matched = new Map(this.matched());
    const right = (event.target as HTMLSelectElement).value;
    if (right) matched.set(left, right);
    else matched.delete(left);
    const known = (this.interaction().left ?? []).filter(({ id }) => matched.has(id));
    this.value.set({ pairs: known.map(({ id }) => ({ left: id, right: matched.get(id) ?? '' })) });
  }
}
