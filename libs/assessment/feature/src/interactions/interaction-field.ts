import { Component, input, model, viewChild } from '@angular/core';
import type { Interaction } from '../question/question';
import type { AnswerValue } from './answer-value';
import { ChoiceAnswer } from './choice/choice-answer';
import { FileExplorer } from './file-explorer/file-explorer';
import { Mailbox } from './mailbox/mailbox';
import { MatchingAnswer } from './matching/matching-answer';
import { MultipleChoiceAnswer } from './multiple-choice/multiple-choice-answer';
import { NumberAnswer } from './number/number-answer';
import { OrderingAnswer } from './ordering/ordering-answer';
import { ShortTextAnswer } from './short-text/short-text-answer';

/** The way an answer is given, whatever the question. */
@Component({
  selector: 'jalon-interaction-field',
  imports: [
    ChoiceAnswer,
    FileExplorer,
    Mailbox,
    MatchingAnswer,
    MultipleChoiceAnswer,
    NumberAnswer,
    OrderingAnswer,
    ShortTextAnswer,
  ],
  templateUrl: './interaction-field.html',
})
export class InteractionField {
  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  /** Id of what went wrong, when something did. */
  readonly describedBy = input<string>();
  readonly invalid = input(false);
  readonly value = model<AnswerValue | null>(null);

  private readonly field = viewChild<{ firstFieldId(): string }>('field');

  /** Where an error leads. */
  firstFieldId(): string {
    return this.field()?.firstFieldId() ?? '';
  }
}
