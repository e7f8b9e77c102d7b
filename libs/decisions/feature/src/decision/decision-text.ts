import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DecisionFieldsFragment } from './decision.generated';

/** What is read of a decision, published or about to be: nothing here says that it is. */
export type ReadDecision = Omit<
  DecisionFieldsFragment,
  | 'id'
  | 'state'
  | 'isInForce'
  | 'publishedOn'
  | 'publishedByName'
  | 'publishedByQuality'
  | 'replacesId'
  | 'replacedById'
  | 'replacedOn'
  | 'withdrawnOn'
  | 'withdrawnByName'
  | 'withdrawnByQuality'
  | 'withdrawalReason'
>;

/** A decision as everybody it concerns reads it: what it changes for them first, then its text, then where it comes from. */
@Component({
  selector: 'jalon-decision-text',
  imports: [Card, JalonDatePipe, KeyValue, KeyValues, RouterLink, TranslocoDirective],
  templateUrl: './decision-text.html',
})
export class DecisionText {
  readonly decision = input.required<ReadDecision>();
  /** Whether it opens nothing any more: it is then read as a thing of the past. */
  readonly isOver = input(false);

  /** Plain paragraphs: what was written is text, and nothing else. */
  protected readonly paragraphs = computed(() =>
    this.decision()
      .text.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
