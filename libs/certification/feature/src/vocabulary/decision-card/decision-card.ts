import { Component, input } from '@angular/core';
import { Card, JalonDatePipe, JalonDateTimePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A decision as it is told, to the person concerned as to the officer. */
export interface ShownDecision {
  readonly outcome: 'ISSUE' | 'REFUSE';
  readonly reasons: string | null;
  readonly decidedByName: string;
  readonly decidedAt: string;
  readonly trainingOffer: {
    readonly title: string;
    readonly ownerName: string;
    readonly dueOn: string;
  } | null;
  readonly appeal: {
    readonly text: string;
    readonly madeAt: string;
    readonly answer: string | null;
    readonly answeredByName: string | null;
    readonly answeredAt: string | null;
    readonly upheld: boolean | null;
  } | null;
}

/** What was decided, by whom, why, what is offered to progress, and the appeal with its answer. */
@Component({
  selector: 'jalon-decision-card',
  imports: [Card, JalonDatePipe, JalonDateTimePipe, KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './decision-card.html',
  styles: `
    .written {
      white-space: pre-line;
    }
    h3 {
      margin-top: 6px;
    }
  `,
})
export class DecisionCard {
  readonly decision = input.required<ShownDecision>();
}
