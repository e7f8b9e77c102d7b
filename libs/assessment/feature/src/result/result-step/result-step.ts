import { Component, computed, input, signal } from '@angular/core';
import { activeLanguage, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemReport } from '../../agent/evaluation-page/problem-report/problem-report';
import { QuestionView } from '../../question/question-view/question-view';
import type { ResultPageQuery } from '../result.generated';

export type Step = NonNullable<ResultPageQuery['assessmentResult']>['steps'][number];

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** One question of the past: what was asked and answered, the key and its reasons, what it changed, why it was chosen. */
@Component({
  selector: 'jalon-result-step',
  imports: [JalonDateTimePipe, ProblemReport, QuestionView, TranslocoDirective],
  templateUrl: './result-step.html',
  styleUrl: './result-step.css',
})
export class ResultStep {
  readonly step = input.required<Step>();
  readonly assessmentId = input.required<string>();

  private readonly language = activeLanguage();
  /** Forty questions are long to draw: each is when it is opened. */
  protected readonly opened = signal(false);
  protected readonly reporting = signal(false);
  protected readonly outcome = computed(() => {
    const { doNotKnow, correct } = this.step();
    if (doNotKnow) return 'doNotKnow';
    return correct ? 'correct' : 'incorrect';
  });
  /** The answer changed nothing one could see at this precision. */
  protected readonly changes = computed(() =>
    this.step().changes.filter(({ before, after }) => this.decimal(before) !== this.decimal(after)),
  );

  protected toggle(event: Event): void {
    this.opened.set((event.target as HTMLDetailsElement).open);
  }

  /** A level in tenths, in the language in force: "3,4". */
  protected decimal(value: number): string {
    return new Intl.NumberFormat(this.language(), TENTHS).format(value);
  }

  /** "1,9 niveau" and "2,0 niveaux": as each language counts tenths. */
  protected plural(value: number): 'one' | 'other' {
    return new Intl.PluralRules(this.language(), TENTHS).select(value) === 'one' ? 'one' : 'other';
  }
}
