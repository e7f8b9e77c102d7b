import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { Confirmation, errorCode, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  countForm,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  Tag,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CloseHabilitationReviewDocument, HabilitationReviewDocument } from '../../right/right.generated';
import { RightsOnly } from '../../right/rights-only';
import { provideRightsTexts } from '../../rights-texts';
import { ReviewLine } from './review-line';

const CLOSE = 'close-review';

/** One review: each habilitation and what a named human decided of it. */
@Component({
  selector: 'jalon-review-page',
  imports: [
    Card,
    EmptyState,
    FormErrors,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    ReviewLine,
    RightsOnly,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './review-page.html',
  styles: `
    .plain {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    progress {
      inline-size: min(100%, 24rem);
      accent-color: var(--brand);
    }
  `,
})
export class ReviewPage {
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = inject(Confirmation);
  private readonly language = activeLanguage();

  /** Bound to `:reviewId`. */
  readonly reviewId = input.required<string>();

  protected readonly result = queryResource(HabilitationReviewDocument, () => ({ id: this.reviewId() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly detail = computed(() =>
    this.result.hasValue() ? (this.result.value().habilitationReview ?? null) : undefined,
  );
  protected readonly isDone = computed(() => {
    const review = this.detail()?.review;
    return review !== undefined && review.reviewed === review.total;
  });
  protected readonly report = computed(() => {
    const path = `/habilitations/revues/${this.reviewId()}/rapport.csv`;
    return this.language() === 'en' ? `${path}?langue=en` : path;
  });
  protected readonly closeId = CLOSE;
  protected readonly closing = new Act();
  private readonly send = actSender(this.closing, ['HabilitationReview']);
  protected readonly faults = computed(() => this.closing.faults(CLOSE));
  protected readonly countForm = countForm;
  protected readonly print = () => window.print();

  protected async close(): Promise<void> {
    if (!(await this.send(CloseHabilitationReviewDocument, { reviewId: this.reviewId() }))) return;
    this.confirmation.say(this.transloco.translate('rights.review.closed'));
  }
}
