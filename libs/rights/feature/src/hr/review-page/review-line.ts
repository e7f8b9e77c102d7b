import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Confirmation } from '@jalon/shared/portal';
import { JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  DecideReviewLineDocument,
  type HabilitationReviewQuery,
  type ReviewOutcome,
} from '../../right/right.generated';
import { Item } from '../../right/item';
import { RightScope } from '../../right/right-scope';
import { RightState } from '../../right/right-state';

type Line = NonNullable<HabilitationReviewQuery['habilitationReview']>['lines'][number];

/** One habilitation under review: confirmed in one click, shortened or ended with a reason. */
@Component({
  selector: 'jalon-review-line',
  imports: [
    FormErrors,
    FormField,
    Item,
    JalonDatePipe,
    RightScope,
    RightState,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  templateUrl: './review-line.html',
})
export class ReviewLine {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);

  readonly reviewId = input.required<string>();
  readonly line = input.required<Line>();

  /** What is being decided that asks for words. */
  protected readonly deciding = signal<'SHORTENED' | 'ENDED' | null>(null);
  protected readonly reason = signal('');
  protected readonly until = signal('');
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['HabilitationReview']);
  private readonly missing = signal<readonly Fault[]>([]);
  /** Several lines are on the page: each has fields of its own. */
  protected readonly ids = computed(() => {
    const { id } = this.line().habilitation;
    return { reason: `reason-${id}`, until: `until-${id}`, keep: `keep-${id}` };
  });
  protected readonly faults = computed(() => {
    const { reason, until, keep } = this.ids();
    if (this.missing().length > 0) return this.missing();
    return this.act.faults(this.deciding() ? reason : keep, { reason, validUntil: until });
  });

  protected choose(outcome: 'SHORTENED' | 'ENDED'): void {
    this.missing.set([]);
    this.deciding.set(this.deciding() === outcome ? null : outcome);
  }

  protected async keep(): Promise<void> {
    this.deciding.set(null);
    await this.decide('KEPT');
  }

  protected async confirm(): Promise<void> {
    const outcome = this.deciding();
    if (!outcome) return;
    this.missing.set([
      ...(outcome === 'SHORTENED' && !this.until()
        ? [{ fieldId: this.ids().until, code: 'NOT_A_DATE' }]
        : []),
      ...(this.reason().trim() ? [] : [{ fieldId: this.ids().reason, code: 'REQUIRED' }]),
    ]);
    if (this.missing().length === 0) await this.decide(outcome);
  }

  private async decide(outcome: ReviewOutcome): Promise<void> {
    const done = await this.send(DecideReviewLineDocument, {
      reviewId: this.reviewId(),
      habilitationId: this.line().habilitation.id,
      outcome,
      reason: outcome === 'KEPT' ? null : this.reason().trim(),
      validUntil: outcome === 'SHORTENED' ? this.until() : null,
    });
    if (!done) return;
    this.deciding.set(null);
    this.confirmation.say(this.transloco.translate(`rights.review.done.${outcome}`));
  }
}
